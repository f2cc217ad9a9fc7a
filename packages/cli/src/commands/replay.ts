import { existsSync, globSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { readingTools } from '@gigawire/workers/reading';
import { EXIT, Failure } from '../failure.ts';
import { differences } from '../replay/differences.ts';
import { loadFixture, replay, saveReading } from '../replay/fixture.ts';
import { pagesFolder } from '../project-folders.ts';
import { readConfig } from '../read-config.ts';

interface Options {
  readonly config: string;
  readonly update?: boolean;
  readonly json?: boolean;
}

export const replayCommand = new Command('replay')
  .description('read the recorded pages again and say what differs from their golden readings')
  .argument('[folders...]', 'fixture folders (default: all of fixtures/pages)')
  .option('--update', 'write today’s readings as the golden ones; review the diff like code')
  .option('--json', 'print a JSON array of { fixture, differences }')
  .addHelpText('after', '\nExit codes: 0 all as recorded · 1 something differs or was never recorded · 2 no such fixture')
  .action((folders: string[], _options: object, command: Command) => {
    const options = command.optsWithGlobals<Options>();
    const config = readConfig(options.config);
    const tools = readingTools({ lexicon: config.lexicon, rates: config.rates });
    const chosen =
      folders.length > 0
        ? folders.map(fixtureFolder)
        : globSync(`${pagesFolder}/*/meta.json`)
            .map((file) => dirname(file))
            .sort();
    if (chosen.length === 0) throw new Failure(`replay: no fixtures in ${pagesFolder}`);

    const results = chosen.map((folder) => {
      const fixture = loadFixture(folder);
      const today = replay(fixture, tools, config.watches);
      const found =
        fixture.expected === null
          ? ['! has no golden reading in the form of today; record it with --update']
          : differences(fixture.expected, today);
      if (options.update && found.length > 0) saveReading(folder, today);
      return { fixture: basename(folder), differences: found };
    });
    const differing = results.filter((result) => result.differences.length > 0);
    if (options.json) console.log(JSON.stringify(results, null, 2));
    else {
      for (const { fixture, differences: lines } of differing) console.log([fixture, ...lines.map((line) => `  ${line}`)].join('\n'));
      const verb = options.update ? 'updated' : 'differ';
      console.log(`${results.length} replayed, ${differing.length} ${verb}`);
    }
    if (differing.length > 0 && !options.update) process.exitCode = EXIT.negative;
  });

function fixtureFolder(folder: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
  if (!existsSync(`${path}/meta.json`)) throw new Failure(`${folder}: not a fixture (no meta.json)`);
  return path;
}
