import { Command, CommanderError } from 'commander';
import { ConfigError } from '@gigawire/config';
import { demoCommand } from './commands/demo.ts';
import { evalCommand } from './commands/eval.ts';
import { eventsCommand } from './commands/events.ts';
import { fixtureCommand } from './commands/fixture.ts';
import { readCommand } from './commands/read.ts';
import { replayCommand } from './commands/replay.ts';
import { sourcesCommand } from './commands/sources.ts';
import { startCommand } from './commands/start.ts';
import { EXIT, Failure } from './failure.ts';
import { configFolder } from './project-folders.ts';

const program = new Command('gigawire')
  .description('Reads clean-energy news and says, with evidence, what is new.')
  .option('--config <folder>', 'folder of the configuration', process.env['GIGAWIRE_CONFIG_DIR'] ?? configFolder)
  .addHelpText('after', '\nExit codes: 0 done · 1 done, and the answer is no · 2 wrong arguments or configuration')
  .exitOverride()
  .showSuggestionAfterError();

for (const command of [startCommand, demoCommand, readCommand, replayCommand, fixtureCommand, sourcesCommand, eventsCommand, evalCommand]) {
  program.addCommand(command.copyInheritedSettings(program));
}

/** Prints what went wrong for a person: configuration problems one a line, failures without a stack, bugs with it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ConfigError) {
    for (const { file, line, message, suggestion } of error.issues) {
      console.error(`${file}:${line}: ${message}${suggestion === null ? '' : ` (did you mean ${suggestion}?)`}`);
    }
    return EXIT.usage;
  }
  if (error instanceof Failure) {
    console.error(`gigawire: ${error.message}`);
    return error.exitCode;
  }
  console.error(error);
  return EXIT.negative;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
