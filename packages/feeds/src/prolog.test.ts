import { describe, expect, it } from 'vitest';
import { readProlog } from './prolog.ts';

describe('readProlog', () => {
  it.each([
    ['<?xml version="1.0"?>\n<rss version="2.0"/>', 'rss', '<rss version="2.0"/>'],
    ['\n\n<!-- <rss> --><?x <rss> ?><RDF:rdf a="b">', 'rdf:rdf', '<RDF:rdf a="b">'],
    ['Warning: fopen() failed in /x.php\n<feed xmlns="u">', 'feed', '<feed xmlns="u">'],
    ['<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.example/rss.dtd"><rss>', 'rss', '<rss>'],
    ['<!doctype html><html>', 'html', '<html>'],
    ['<?xml version="1.0"><rss>', 'rss', '<rss>'],
  ])('%j starts at <%s>', (text, root, rest) => {
    expect(readProlog(text)).toEqual({ kind: 'xml', root, text: rest });
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['null', 'neither XML nor JSON'],
    ['plain words', 'neither XML nor JSON'],
    [`${'x'.repeat(5000)}<rss>`, 'neither XML nor JSON'],
    ['<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 'a document type with declarations of its own'],
    ['<!DOCTYPE r SYSTEM "u" [ %x; ]><r/>', 'a document type with declarations of its own'],
    ['<!ENTITY a "b"><r/>', 'a document type with declarations of its own'],
    ['<!-- never closed <rss>', 'no root element'],
    ['<?xml version="1.0"?>', 'no root element'],
    ['<!DOCTYPE '.repeat(50_000), 'no root element'],
    ['< rss>', 'no root element'],
  ])('refuses %.60j: %s', (text, why) => {
    expect(readProlog(text)).toEqual({ kind: 'refused', why });
  });

  it.each([['{"version":"x"}'], ['\n [1]']])('takes %s for JSON', (text) => {
    expect(readProlog(text)).toEqual({ kind: 'json' });
  });
});
