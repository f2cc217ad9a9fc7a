import { Command, CommanderError } from 'commander';
import { ConfigError } from '@gigawire/config';
import { EXIT, Failure } from './failure.ts';
import { configFolder } from './project-folders.ts';

const program = new Command('gigawire')
  .description('Reads clean-energy news and says, with evidence, what is new.')
  .option('--config <folder>', 'folder of the configuration', process.env['GIGAWIRE_CONFIG_DIR'] ?? configFolder)
  .addHelpText('after', '\nExit codes: 0 done · 1 done, and the answer is no · 2 wrong arguments or configuration')
  .exitOverride()
  .showSuggestionAfterError();

/** Only the command asked for is loaded; the list of all is needed for help alone. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
  read: async () => (await import('./commands/read.ts')).readCommand,
  replay: async () => (await import('./commands/replay.ts')).replayCommand,
  fixture: async () => (await import('./commands/fixture.ts')).fixtureCommand,
  sources: async () => (await import('./commands/sources.ts')).sourcesCommand,
  'dead-letters': async () => (await import('./commands/dead-letters.ts')).deadLettersCommand,
  events: async () => (await import('./commands/events.ts')).eventsCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
};

async function addCommands(args: readonly string[]): Promise<void> {
  const asked = args.filter((arg) => arg in COMMANDS).slice(0, 1);
  for (const name of asked.length > 0 ? asked : Object.keys(COMMANDS)) {
    const command = await COMMANDS[name]!();
    for (const each of [command, ...command.commands]) each.copyInheritedSettings(program);
    program.addCommand(command);
  }
}

/** Prints what went wrong for a person: configuration problems one a line, failures without a stack, bugs with it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof ConfigError) {
    console.error(error.message);
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
  await addCommands(process.argv.slice(2));
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
