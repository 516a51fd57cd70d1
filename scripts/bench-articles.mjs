// Articles made up for measuring: French and English, many outlets, speakers, days and subjects, with the attributions that news has. Seeded: the same
// number is always the same article.

/** A source of numbers from 0 to 1 that a seed decides. */
export function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (text) => text.split('|').map((each) => each.trim());
const FIRST = list('Anna|Paul|Maria|John|Grace|Omar|Linda|Peter|Yuki|Samuel|Hélène|Pierre|Jonas|Fatima|Igor|Chloé|Ahmed|Ingrid|Carlos|Nadia|Louis|Esther|Viktor|Amélie|Tomás|Rania|Hugo|Sofia|Daniel|Claire');
const HEADS = list('Ber|Okaf|Lind|Har|Mor|Sat|Now|Dela|Whit|Van|Gar|Pet|Kow|Mar|Les|Dun|Fal|Rous|Tan|Bre|Cas|Hol|Var|Stei|Lam');
const TAILS = list('ger|or|qvist|tley|eno|nier|ak|croix|field|der|land|rov|alski|chand|cure|bar|kner|seau|aka|ton|tier|berg|gas|ner|bert');
const OUTLETS = Array.from({ length: 60 }, (_, i) => `${list('La Gazette|Le Courrier|The Ledger|The Herald|Nord|The Evening Post')[i % 6]} ${HEADS[i % 25]}${TAILS[(i * 7) % 25]}`);
const BODIES = {
  en: list('the ministry|the city council|the central bank|the port authority|the hospital|the farmers’ union|the regional court|the water company|the rail operator'),
  fr: list('le ministère|le conseil municipal|la banque centrale|l’autorité portuaire|l’hôpital|le syndicat des agriculteurs|le tribunal régional|la compagnie des eaux|l’exploitant du rail'),
};
const ROLES = {
  en: list('mayor|finance minister|union leader|spokeswoman|police chief|chief executive|opposition leader|law professor'),
  fr: list('maire|ministre des Finances|dirigeant syndical|porte-parole|chef de la police|directrice générale|professeur de droit|président de la commission'),
};
const THINGS = {
  en: list('the budget|the ferry line|the rail strike|the harvest|the new school|the inquiry|the ceasefire|the water supply|the housing law|the fishing quota|the munitions plant|the elections|the vaccine campaign|the wind farm|the border post'),
  fr: list('le budget|la ligne de ferry|la grève du rail|la récolte|la nouvelle école|l’enquête|le cessez-le-feu|la distribution d’eau|la loi sur le logement|le quota de pêche|l’usine de munitions|l’élection|la campagne de vaccination|le parc éolien|le poste frontière'),
};
const ENDS = {
  en: list('will be ready by the end of the summer|has cost more than 40 million euros|cannot go on like this|was never put to a vote|would need another two years|is a matter for the courts|has divided the town|deserves a public debate'),
  fr: list('sera prêt à la fin de l’été|a coûté plus de 40 millions d’euros|ne peut pas continuer ainsi|n’a jamais été soumis au vote|demanderait encore deux ans|relève de la justice|a divisé la ville|mérite un débat public'),
};
const PLACES = list('Lisbon|Oslo|Geneva|Nairobi|Turin|Ghent|Lyon|Porto|Tallinn|Dakar|Graz|Bergen');
const DAYS = { en: list('on Monday|on Thursday evening|last week|on 12 May|earlier this year|yesterday'), fr: list('lundi|jeudi soir|la semaine dernière|le 12 mai|au début de l’année|hier') };
const PLAIN = {
  en: list('In <place>, trains stood still for most of the day.|About 3,500 people live there, and prices rose by 4.7% in one year.|The road to <place> was closed for two hours.|Few in <place> were surprised by it.'),
  fr: list('À <place>, les trains sont restés à quai une bonne partie de la journée.|Quelque 3 500 personnes y vivent, et les prix ont augmenté de 4,7 % en un an.|La route de <place> a été fermée pendant deux heures.|Peu de gens s’en étonnent à <place>.'),
};
const SAID = {
  en: [
    (s) => `${s.name}, the ${s.role}, said that ${s.clause}.`, (s) => `“${s.Clause},” ${s.name} said ${s.day}.`, (s) => `According to ${s.body}, ${s.clause}.`,
    (s) => `${s.name} denied ${s.day} that ${s.clause}.`, (s) => `“${s.Clause},” she added. “We have waited long enough.”`, (s) => `${s.name} warned that ${s.clause}, and asked ${s.body} to act.`,
    (s) => `Asked about ${s.thing}, the ${s.role} ${s.name} answered: “${s.Clause}.”`, (s) => `${s.Body} announced ${s.day} that ${s.clause}.`,
  ],
  fr: [
    (s) => `${s.name}, ${s.role} à ${s.place}, a déclaré que ${s.clause}.`, (s) => `« ${s.Clause} », a indiqué ${s.name} ${s.day}.`, (s) => `Selon ${s.body}, ${s.clause}.`,
    (s) => `${s.name} a démenti ${s.day} que ${s.clause}.`, (s) => `« ${s.Clause} », a-t-elle ajouté. « Nous avons assez attendu. »`, (s) => `${s.name} a averti que ${s.clause}, et demandé à ${s.body} d’agir.`,
    (s) => `Interrogé sur ${s.thing}, ${s.name} a répondu : « ${s.Clause}. »`, (s) => `${s.Body} a annoncé ${s.day} que ${s.clause}.`,
  ],
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The article of a number, as `POST /articles` takes it: about 2,000 characters, up to 5,000. */
export function articleOf(number) {
  const random = randomOf(number * 2654435761 + 17);
  const pick = (all) => all[Math.floor(random() * all.length)];
  // a few are named by everybody, most by few
  const skewed = (all) => all[Math.floor(Math.exp(random() * Math.log(all.length + 1))) - 1];
  const language = random() < 0.5 ? 'fr' : 'en';
  const someone = () => `${skewed(FIRST)} ${skewed(HEADS)}${pick(TAILS)}`;
  const cast = Array.from({ length: 2 + Math.floor(random() * 4) }, () => ({ name: someone(), role: pick(ROLES[language]) }));
  const paragraphs = [];
  for (let left = 800 + Math.exp(random() * Math.log(4000)); left > 0; ) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const place = pick(PLACES);
      if (random() < 0.4) return pick(PLAIN[language]).replace('<place>', place);
      const thing = pick(THINGS[language]);
      const clause = `${thing} ${pick(ENDS[language])}`;
      const body = pick(BODIES[language]);
      return pick(SAID[language])({ ...pick(cast), place, thing, clause, Clause: capital(clause), body, Body: capital(body), day: pick(DAYS[language]) });
    });
    paragraphs.push(sentences.join(' '));
    left -= paragraphs.at(-1).length;
  }
  const published = new Date(Date.UTC(2021, 0, 1) + Math.floor(random() * 1096) * 86_400_000).toISOString().slice(0, 10);
  return { text: `${paragraphs.join('\n\n')}\n\n№ ${number}`, title: capital(`${pick(THINGS[language])} (${number})`), outlet: skewed(OUTLETS), published, language };
}
