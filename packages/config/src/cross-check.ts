import type { Files } from './files.ts';
import type { ConfigIssue } from './issue.ts';
import { nearest } from './nearest.ts';
import type { ReadFile } from './yaml-file.ts';

/** What is wrong between files that are each right by themselves. */
export function crossCheck(files: Files, mailServer: boolean): readonly ConfigIssue[] {
  return [
    ...subscriptionIssues(files, mailServer),
    ...sourceIssues(files),
    ...(files.lexiconBroken ? [] : [...watchIssues(files), ...organizationIssues(files), ...conceptIssues(files)]),
    ...nameIssues(files),
  ];
}

function* subscriptionIssues({ settings, watchIds }: Files, mailServer: boolean): Iterable<ConfigIssue> {
  if (!settings) return;
  const canMail = mailServer && settings.value.mail !== null;
  const missing = settings.value.mail ? 'set GIGAWIRE_SMTP_URL' : 'set mail.from here and GIGAWIRE_SMTP_URL';
  const seen = new Set<string>();
  for (const [i, subscription] of settings.value.subscriptions.entries()) {
    const path = ['subscriptions', i];
    if (seen.has(subscription.id)) yield settings.issue([...path, 'id'], `subscription ${subscription.id} stands here twice`);
    seen.add(subscription.id);
    if (!watchIds.has(subscription.watch)) {
      yield settings.issue([...path, 'watch'], `there is no watch ${subscription.watch}`, nearest(subscription.watch, watchIds));
    }
    if (subscription.channel.kind === 'email' && !canMail) {
      yield settings.issue([...path, 'channel'], `subscription ${subscription.id} sends mail and there is no mail server: ${missing}`);
    }
  }
  if (settings.value.operator?.kind === 'email' && !canMail) {
    yield settings.issue(['operator'], `the operator is told by mail and there is no mail server: ${missing}`);
  }
}

function* sourceIssues({ outlets }: Files): Iterable<ConfigIssue> {
  const addresses = new Map<string, string>();
  for (const [outlet, file] of outlets) {
    const names = new Set<string>();
    for (const [i, source] of file.value.sources.entries()) {
      const id = `${outlet}/${source.name}`;
      if (names.has(source.name)) yield file.issue(['sources', i, 'name'], `source ${id} stands here twice`);
      names.add(source.name);
      const other = addresses.get(source.url);
      if (other !== undefined) yield file.issue(['sources', i, 'url'], `source ${id} has the address of ${other}`);
      addresses.set(source.url, id);
    }
  }
}

function* watchIssues({ watches, organizations, concepts }: Files): Iterable<ConfigIssue> {
  const topics = new Set((['technologies', 'programmes'] as const).flatMap((kind) => Object.keys(concepts.get(kind)?.value ?? {})));
  const actors = new Set(Object.keys(organizations?.value ?? {}));
  for (const file of watches.values()) {
    for (const [i, topic] of (file.value.anyTopics ?? []).entries()) {
      if (!topics.has(topic))
        yield file.issue(['anyTopics', i], `the lexicon has no technology or programme ${topic}`, nearest(topic, topics));
    }
    for (const [i, actor] of (file.value.anyActors ?? []).entries()) {
      if (!actors.has(actor)) yield file.issue(['anyActors', i], `the lexicon has no organization ${actor}`, nearest(actor, actors));
    }
  }
}

function* organizationIssues({ organizations: file, concepts }: Files): Iterable<ConfigIssue> {
  if (!file) return;
  const ids = Object.keys(file.value);
  const technologies = new Set(Object.keys(concepts.get('technologies')?.value ?? {}));
  for (const [id, { parents, trade }] of Object.entries(file.value)) {
    for (const [i, topic] of trade.entries()) {
      if (!technologies.has(topic))
        yield file.issue([id, 'trade', i], `the lexicon has no technology ${topic}`, nearest(topic, technologies));
    }
    for (const [i, parent] of parents.entries()) {
      if (parent === id) yield file.issue([id, 'parents', i], `organization ${id} is its own parent`);
      else if (!Object.hasOwn(file.value, parent)) {
        yield file.issue([id, 'parents', i], `the lexicon has no organization ${parent}`, nearest(parent, ids));
      }
    }
  }
}

function* conceptIssues({ concepts }: Files): Iterable<ConfigIssue> {
  const broader = new Map<string, readonly string[]>();
  for (const [kind, file] of concepts) {
    for (const [id, concept] of Object.entries(file.value)) {
      if (broader.has(id)) yield file.issue([id], `${id} is an id of another lexicon file too`);
      broader.set(id, concept.broader);
      if (kind === 'technologies' && concept.country !== null) yield file.issue([id, 'country'], 'a technology has no country');
    }
  }
  for (const file of concepts.values()) {
    for (const [id, concept] of Object.entries(file.value)) {
      for (const [i, wider] of concept.broader.entries()) {
        if (!broader.has(wider))
          yield file.issue([id, 'broader', i], `the lexicon has no concept ${wider}`, nearest(wider, [...broader.keys()]));
        else if (leadsTo(wider, id, broader)) yield file.issue([id, 'broader', i], `${id} is broader than itself`);
      }
    }
  }
}

function leadsTo(from: string, to: string, broader: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(broader.get(next) ?? []));
  }
  return false;
}

/** One name for two entries of a kind would be decided by chance. */
function* nameIssues({ organizations, concepts, places }: Files): Iterable<ConfigIssue> {
  const plain = (name: string): string => name.toLowerCase();
  if (organizations) yield* sharedNames(organizations, plain);
  for (const file of concepts.values()) yield* sharedNames(file, plain);
  // Two towns of one name are told apart by their country, so only within a country.
  if (places) yield* sharedNames(places, (name, entry) => `${entry.country} ${plain(name)}`);
}

function* sharedNames<E extends { readonly name: string; readonly aliases: readonly string[]; readonly exact?: readonly string[] }>(
  file: ReadFile<Record<string, E>>,
  keyOf: (name: string, entry: E) => string,
): Iterable<ConfigIssue> {
  const owners = new Map<string, string>();
  for (const [id, entry] of Object.entries(file.value)) {
    for (const name of [entry.name, ...entry.aliases, ...(entry.exact ?? [])]) {
      const key = keyOf(name, entry);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id) yield file.issue([id], `"${name}" is a name of ${owner} too`);
      owners.set(key, id);
    }
  }
}
