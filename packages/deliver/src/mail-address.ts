/** An address as nodemailer takes it: never a string that it would have to take apart. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** One plain mailbox: no second address, no comment, no line break can hide in it. */
const MAILBOX = /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]{1,255}$/u;

export const isMailbox = (text: string): boolean => MAILBOX.test(text);

/** Reads "desk@example.org" or "The Desk <desk@example.org>"; null for anything else. */
export function parseAddress(text: string): MailAddress | null {
  const open = text.lastIndexOf('<');
  const bare = open === -1 ? text.trim() : text.slice(open + 1, text.lastIndexOf('>')).trim();
  const name =
    open === -1
      ? ''
      : text
          .slice(0, open)
          .replaceAll(/["\p{Cc}]/gu, '')
          .trim();
  return isMailbox(bare) && (open === -1 || text.trimEnd().endsWith('>')) ? { name, address: bare } : null;
}
