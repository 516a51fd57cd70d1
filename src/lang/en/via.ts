/** How English says to which medium something was said, and who passes it on. */
import type { ViaLexicon } from '../language.ts';

const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);

export const via: ViaLexicon = {
  bases: {},
  told: list(`interview with, interview for, interview on, interview to, interview in, interviews with, interview published by, interview published in, interview broadcast by, interview broadcast on, interview aired on, interview aired by,
    interviewed by, interviewed on, column in, column for, op-ed in, op-ed for, essay in, essay for, opinion piece in, opinion piece for, article in, correspondent of, correspondent for, reporter for, reporter from, reporter with, reporters from, reporters for,
    journalist from, journalist for, appearance on, appearing on, appeared on, pages of, viewers of, readers of, listeners of, airwaves of, live on, set of, podcast by, speaking on, statement to, comments to, remarks to, questions from, question from,
    asked by, reached by, contacted by, quizzed by, pressed by`),
  toldMedium: new Set(['to', 'with', 'on', 'in', 'for', 'by', 'from', 'speaking to', 'told']),
  relayed: list('quoted by, cited by, relayed by, reported by, carried by'),
  relayedMedium: new Set(list('published by, published in, broadcast by, broadcast on, aired by, aired on, obtained by, seen by, reviewed by, viewed by, released by, posted by, translated by, revealed by, printed in, shared with')),
  labels: new Set(list('radio, television, newspaper, daily, weekly, magazine, channel, agency, network, journal, broadcaster, site, website, outlet, tabloid, station, paper, podcast, publication, blog, service')),
  after: new Set(list('correspondent, correspondents, reporter, reporters, journalist, journalists, host, anchor, podcast, program, programme, show, newspaper, newsletter, magazine, radio, television, tv, channel, website, viewers, listeners, readers')),
  words: new Set(list('radio, channel, tv, television, news, times, post, gazette, courier, herald, tribune, chronicle, weekly, daily, journal, magazine, guardian, telegraph, press, globe, sun, star, mirror, mail, observer, examiner, inquirer, sentinel, dispatch, bulletin, examiner, register, ledger, record, independent, today, network, newsroom, broadcasting, fm, standard, argus, echo, review')),
  citing: new Set(['cite', 'quote']),
};
