import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { rateLookup } from '@gigawire/domain';
import { articleOfText } from '@gigawire/scrape';
import { type Outlet, readingTools, readText } from '@gigawire/workers/reading';
import { type LabelledArticle, labelledArticles } from '../eval/labelled-article.ts';
import { eventsOn } from '../eval/events.ts';
import type { EvalText } from '../eval/suite.ts';
import { suites } from '../eval/suites.ts';
import { EXIT, Failure } from '../failure.ts';
import { benchFolder, evalFolder, readmeFile } from '../project-folders.ts';
import { watchesOf } from '../reading-json.ts';
import { table } from '../terminal.ts';
import { readConfig } from '../read-config.ts';

type Scores = Record<string, Readonly<Record<string, number>>>;

export const evalCommand = new Command('eval')
  .description('score reading against labelled text; no metric may fall below its floor')
  .option('--json', 'print one object: { suite: { metric: number } }')
  .option('--misses', 'show on stderr what was missed or found in excess')
  .option('--articles <folder>', 'score the reports of articles labelled elsewhere instead, in the form of fixtures/eval/articles')
  .option('--write', 'write the table into README.md')
  .addHelpText(
    'after',
    '\nSuites whose data is not there are named and left out. Floors: fixtures/eval/floors.json.\nExit codes: 0 every floor is met · 1 one is not',
  )
  .action((_options: object, command: Command) => {
    const {
      config: folder,
      articles,
      json,
      misses,
      write,
    } = command.optsWithGlobals<{ config: string; articles?: string; json?: boolean; misses?: boolean; write?: boolean }>();
    if (articles !== undefined && write) throw new Failure("--write is for the project's own suites, not for --articles");
    if (articles !== undefined && globSync('*.yaml', { cwd: articles }).length === 0)
      throw new Failure(`${articles}: no folder with labelled articles (*.yaml)`);
    const elsewhere = articles === undefined ? undefined : labelledElsewhere(articles);
    const config = readConfig(folder);
    const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
    const read = ({ text, published, zone, country }: EvalText) => {
      const outlet: Outlet = { zone, country, language: 'en', dateOrder: 'dmy', selectors: [], publisher: null };
      const reading = readText({ text, url: null, published, outlet, explain: false }, tools);
      return { reading, watches: watchesOf(reading, config.watches) };
    };
    const scores: Scores = {};
    const absent: string[] = [];
    for (const suite of elsewhere === undefined ? suites : [eventsOn(elsewhere)]) {
      const score = suite.score({
        mentionsOf: (text, published) =>
          tools.recognize(articleOfText(text, { published, zone: 'UTC', language: 'en' }), { dateOrder: 'mdy', country: null }),
        read,
        rate: rateLookup(config.rates),
        benchFolder,
        explain: misses ? (miss) => console.error(`${suite.name} ${miss}`) : undefined,
      });
      if (score) scores[suite.name] = score;
      else absent.push(suite.name);
    }
    const floors = JSON.parse(readFileSync(join(evalFolder, 'floors.json'), 'utf8')) as Scores;
    const below = belowFloors(scores, floors);
    if (json) console.log(JSON.stringify(scores, null, 2));
    else {
      const rows = Object.entries(scores).flatMap(([suite, metrics]) =>
        Object.entries(metrics).map(([metric, value]) => [suite, metric, String(value), String(floors[suite]?.[metric] ?? '')]),
      );
      console.log(table(['suite', 'metric', 'value', 'floor'], rows));
      for (const suite of absent) console.log(`${suite}: its data is not there, not measured`);
    }
    if (write) writeTable(scores);
    for (const line of below) console.error(line);
    if (below.length > 0) process.exitCode = EXIT.negative;
  });

/** The articles of a folder. Throws Failure, naming the article and what is wrong, where one does not hold to its form or its text. */
function labelledElsewhere(folder: string): readonly LabelledArticle[] {
  try {
    return labelledArticles(folder);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    throw new Failure(`${folder}: ${error instanceof Error ? error.message : String(error)}${cause}`);
  }
}

/** "money P", "money R", "money F1" as one row "money P · R · F1"; other metrics stand alone. */
function rowsOf(suite: string, metrics: Readonly<Record<string, number>>): (readonly [string, string, string])[] {
  const groups = Map.groupBy(Object.entries(metrics), ([metric]) => metric.replace(/ (?:P|R|F1)$/, ''));
  return [...groups].map(([what, entries]) => {
    const measures = entries.map(([metric]) => metric.slice(what.length).trim()).join(' · ');
    return [suite, `${what} ${measures}`.trim(), entries.map(([, value]) => value).join(' · ')] as const;
  });
}

/** Puts the scores between the README's markers, suite by suite, its columns padded as the formatter pads them. */
function writeTable(scores: Scores): void {
  const rows = Object.entries(scores).flatMap(([suite, metrics]) => rowsOf(suite, metrics));
  const head = ['suite', 'metric', 'value'] as const;
  const widths = ([0, 1, 2] as const).map((column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const written = (cells: readonly string[], fill = ' ') => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0, fill)).join(' | ')} |`;
  const lines = [written(head), written(['', '', ''], '-'), ...rows.map((row) => written(row))].join('\n');
  const readme = readFileSync(readmeFile, 'utf8');
  writeFileSync(
    readmeFile,
    readme.replace(/(<!-- eval:begin -->\n)[^]*(<!-- eval:end -->)/, (_, begin: string, end: string) => `${begin}\n${lines}\n\n${end}`),
  );
}

/** Metrics under their floor, in words. A floor whose metric is no longer measured is one too, unless its whole suite is absent. */
export function belowFloors(scores: Scores, floors: Scores): string[] {
  return Object.entries(floors).flatMap(([suite, metrics]) => {
    const measured = scores[suite];
    if (!measured) return [];
    return Object.entries(metrics)
      .filter(([metric, floor]) => !((measured[metric] ?? Number.NEGATIVE_INFINITY) >= floor))
      .map(([metric, floor]) => `below its floor: ${suite} ${metric} is ${measured[metric] ?? 'not measured'}, floor ${floor}`);
  });
}
