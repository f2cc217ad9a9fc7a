import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readingTools } from '@gigawire/workers/reading';
import { Failure } from '../failure.ts';
import { pagesFolder } from '../project-folders.ts';
import { loadFixture, replay, saveFixture, saveReading } from '../replay/fixture.ts';
import { openStore } from '../open-store.ts';
import { readConfig } from '../read-config.ts';

const MAX_SLUG = 60;

const add = new Command('add')
  .description('keep a stored article as a golden fixture: fixtures/pages/<outlet>--<slug>')
  .argument('<articleId>', 'id of a stored article, as the review pages show it')
  .option('--own-writing', 'you wrote this page yourself; pages of others cannot be committed')
  .addHelpText('after', '\nExit codes: 0 added · 2 no such article, or the fixture is there already')
  .action(async (articleId: string, _options: object, command: Command) => {
    const { config: folder, ownWriting } = command.optsWithGlobals<{ config: string; ownWriting?: boolean }>();
    if (!ownWriting) throw new Failure('fixture add: fixtures are the project’s own writing; say --own-writing if this page is');
    const config = readConfig(folder);
    const store = await openStore(config, config.dataFolder);
    try {
      const article = /^\d+$/.test(articleId) ? await store.article(Number(articleId)) : null;
      const page = article && (await store.page(article.pageId));
      const source = config.sources.find((s) => s.id === page?.sourceId);
      if (!article || !page) throw new Failure(`article ${articleId}: not in the store`);
      if (!source) throw new Failure(`article ${articleId}: its source ${page.sourceId} is no longer configured`);
      const target = join(pagesFolder, `${source.id.split('/')[0]}--${slug(article.title ?? articleId)}`);
      if (existsSync(target)) throw new Failure(`${target}: is there already`);
      const { publisher, country, zone, language, dateOrder } = source;
      saveFixture(target, page.body, {
        url: page.finalUrl,
        fetchedAt: page.fetchedAt,
        contentType: page.contentType,
        entryPublished: page.entry.published,
        publisher,
        country,
        zone,
        language,
        dateOrder,
        origin: 'own writing',
      });
      const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
      saveReading(target, replay(loadFixture(target), tools, config.watches));
      console.log(target);
    } finally {
      await store.close();
    }
  });

export const fixtureCommand = new Command('fixture').description('golden fixtures').addCommand(add);

const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replaceAll(/^-|-$/g, '') || 'untitled';
