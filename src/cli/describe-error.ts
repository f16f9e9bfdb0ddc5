import { PlanError } from '../model/errors.ts'
import { type Messages, zh } from './messages.ts'
import { red, type Terminal } from './terminal.ts'

/** English for the errors that users meet; where the Chinese names details, they are kept in brackets. */
const ENGLISH: Readonly<
  Record<string, { readonly message: string; readonly remedy: string; readonly details?: true }>
> = {
  'no-such-file': { message: 'no such file or folder', remedy: 'Check the path; quote it where it holds spaces' },
  unreadable: { message: 'cannot be opened', remedy: 'Check the file and its permissions', details: true },
  'too-large': {
    message: 'file too large',
    remedy: 'Check that it is a plan; raise the limit with --max-size MB',
    details: true,
  },
  empty: { message: 'the file is empty', remedy: 'Give a file that holds the text of a plan' },
  binary: { message: 'not a document', remedy: 'Save it as .docx or plain text (UTF-8) and try again', details: true },
  'broken-file': {
    message: 'the file is damaged or incomplete',
    remedy: 'Save or download it again',
    details: true,
  },
  'needs-conversion': {
    message: 'this format is not read directly',
    remedy: 'Save it as .docx; .doc, .rtf and .odt are converted where LibreOffice is installed',
    details: true,
  },
  conversion: { message: 'LibreOffice could not convert it', remedy: 'Save it as .docx and try again', details: true },
  encrypted: { message: 'protected by a password', remedy: 'Save it without a password', details: true },
  'too-large-unzipped': {
    message: 'too large when unpacked',
    remedy: 'Check that it is a plan; raise the limit with --max-unzipped MB',
    details: true,
  },
  'too-many-entries': {
    message: 'too many files in it',
    remedy: 'Keep only the plans, or raise the limit with --max-entries',
    details: true,
  },
  'too-deep': {
    message: 'nested too deep',
    remedy: 'Check the file; raise the limit with --max-nesting',
    details: true,
  },
  'too-many-elements': {
    message: 'too much mark-up',
    remedy: 'Check that it is a plan; raise the limit with --max-elements',
    details: true,
  },
  'too-many-cells': {
    message: 'too many table cells',
    remedy: 'Check that it is a plan; raise the limit with --max-cells',
    details: true,
  },
  encoding: { message: 'unknown text encoding', remedy: 'Save it as UTF-8 and try again' },
  'not-a-plan': { message: 'not a Chinese plan', remedy: 'Check that this is the right file', details: true },
  'pdf-no-text': {
    message: 'a scanned PDF: its pages are pictures without text',
    remedy: 'Run text recognition first (ocrmypdf -l chi_sim), or ask the office for the Word file',
  },
  'pdf-encrypted': {
    message: 'the PDF asks for a password',
    remedy: 'Open it in a viewer and print it to a PDF without one',
  },
  'pdf-garbled': {
    message: 'the fonts of the PDF do not say what their glyphs mean',
    remedy: 'Run text recognition (ocrmypdf --force-ocr -l chi_sim), or ask the office for the Word file',
  },
  'pdf-broken': {
    message: 'the PDF is damaged',
    remedy: 'Download it again; where a viewer opens it, print it to a new PDF',
    details: true,
  },
  'pdf-crashed': {
    message: 'the PDF ended its reader; it is probably damaged',
    remedy: 'Download it again; where a viewer opens it, print it to a new PDF',
  },
  'pdf-too-long': {
    message: 'the PDF took too long to read, and was given up',
    remedy: 'Print it to a new PDF in a viewer; on a busy machine raise the limit with --max-seconds',
    details: true,
  },
  'too-many-pages': {
    message: 'too many pages',
    remedy: 'Check that it is a plan, and save its pages alone as a PDF',
    details: true,
  },
  'plan-failed': {
    message: 'the program failed on this plan',
    remedy: 'The other plans are not affected; please report the file',
    details: true,
  },
  'same-id': {
    message: 'another plan has the same id; this one was left out',
    remedy: 'Rename a file, or give ids in plans.yaml',
    details: true,
  },
  'empty-folder': { message: 'no plans in this folder', remedy: 'Put plans there, or write a plans.yaml' },
  manifest: { message: 'the manifest is not valid', remedy: 'Correct the line and try again', details: true },
  decisions: { message: 'the decisions are not valid', remedy: 'Correct the line and try again', details: true },
  config: { message: 'the settings are not valid', remedy: 'Correct the line and try again', details: true },
  baseline: { message: 'not a baseline', remedy: 'Write it again with --baseline FILE --update-baseline' },
  'not-word': { message: 'the draft is no Word file (.docx)', remedy: 'Save it as .docx, or use --format html' },
  'not-watchable': { message: 'the folder cannot be watched', remedy: 'Run again without --watch', details: true },
  'no-such-rule': { message: 'no such rule', remedy: 'See duizhao rules', details: true },
  'one-plan': { message: 'not one plan', remedy: 'Give the file of one plan', details: true },
  domain: { message: 'the domain data is not valid', remedy: 'Correct the line and try again', details: true },
  'no-plans': {
    message: 'no plan could be read',
    remedy: 'Give plans as Word, PDF, web pages or text, or a folder of them',
  },
  'not-an-analysis': {
    message: 'not an analysis',
    remedy: 'Give data/analysis.json as compare wrote it',
    details: true,
  },
  'other-version': { message: 'written by another version', remedy: 'Compare again', details: true },
  'out-not-folder': { message: '--out names a file', remedy: 'Give a folder with --out' },
  'out-not-report': {
    message: 'the folder is not empty and holds no report',
    remedy: 'Give an empty or new folder with --out',
    details: true,
  },
  'out-foreign-files': {
    message: 'the folder holds other files too',
    remedy: 'Move them away or give another folder with --out',
    details: true,
  },
  'out-full': { message: 'the disk is full', remedy: 'Free some space; an earlier report was left as it was' },
  'out-not-writable': {
    message: 'cannot write there',
    remedy: 'Check permissions or give another folder with --out',
    details: true,
  },
  'queue-address': {
    message: '--queue must be an address that begins with redis:// or rediss://',
    remedy: 'For example redis://127.0.0.1:6379',
  },
  'queue-unreachable': {
    message: 'Redis cannot be reached',
    remedy:
      'Check that redis-server runs, its address, password and firewall; or work on this machine, without --queue',
    details: true,
  },
  'no-workers': {
    message: 'no worker of this version has come to the queue',
    remedy: 'Start duizhao worker --queue of the same version; or work on this machine, without --queue',
    details: true,
  },
  'queue-job': {
    message: 'the workers of the queue could not do it',
    remedy: 'See what the workers print; or work on this machine, without --queue',
    details: true,
  },
  'no-reference': {
    message: 'no plan has the id that --reference names',
    remedy: 'Use the id of a plan that was read',
    details: true,
  },
}

const CONTROL = /\p{Cc}+/gu

/** One line: where, what, and what to do about it. */
const describeError = (error: PlanError, m: Messages): string => {
  const english = m === zh ? undefined : ENGLISH[error.code]
  const message = english ? english.message + (english.details ? ` (${error.message})` : '') : error.message
  const remedy = english?.remedy ?? error.remedy
  const place = error.file ? `${error.file}${m.between}` : ''
  // The name of a file may hold anything, even a line break or the codes that steer a terminal.
  return `${place}${message}${m.stop}${remedy}`.replace(CONTROL, ' ').trimEnd()
}

export const printError = (error: PlanError, messages: Messages, terminal: Terminal): void =>
  terminal.err(`${red(terminal, messages.error)}${messages.between}${describeError(error, messages)}\n`)

/** The errors that a user can do something about; an AggregateError holds one for each plan that could not be read. */
const knownErrors = (error: unknown): readonly PlanError[] => {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  return errors.every((one) => one instanceof PlanError) ? (errors as PlanError[]) : []
}

/** Tells an error: in a line with its remedy where the user can do something about it, else in full. */
export const tellError = (error: unknown, messages: Messages, terminal: Terminal): void => {
  const known = knownErrors(error)
  for (const one of known) printError(one, messages, terminal)
  if (known.length === 0) terminal.err(`${messages.crashed}${messages.between}\n${(error as Error)?.stack ?? error}\n`)
}
