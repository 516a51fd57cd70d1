import { describe, expect, test } from 'vitest';
import type { LanguageCode, Speaker } from '../src/claim.ts';
import type { SourceRef } from '../src/extract/antecedents.ts';
import { resolveSpeakers } from '../src/extract/speakers.ts';
import { readText } from '../src/extract/text.ts';
import { languages } from '../src/lang/index.ts';

/** Speakers of the sources that stand in square brackets; `[]` goes on with the source before; `{…}` before or behind is what was said. */
function speakers(code: LanguageCode, marked: string): Speaker[][] {
  let text = '';
  const found: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const c of marked) {
    if (c === '[' || c === '{') open.push(text.length);
    else if (c === ']') found.push({ start: open.pop() as number, end: text.length });
    else if (c === '}') contents.push({ start: open.pop() as number, end: text.length });
    else text += c;
  }
  const doc = readText(text, languages[code]);
  const sentenceOf = (offset: number) => Math.max(0, doc.sentences.findLastIndex((s) => s.start <= offset));
  const sources: SourceRef[] = found.map((m, i) => {
    const distance = (c: { start: number }) => Math.abs(c.start - m.start);
    const content = [...contents].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
    return { mentions: m.end > m.start ? [m] : [], sentence: sentenceOf(m.start), same: m.end > m.start ? null : i - 1, content };
  });
  return resolveSpeakers(doc, sources, languages[code]);
}

const names = (code: LanguageCode, marked: string) => speakers(code, marked).map((list) => list.map((s) => s.name).join(' + '));

describe('French', () => {
  test.each<[what: string, text: string, names: string[]]>([
    // short names
    ['a last name, its full form before', 'Claire Vasseur est arrivée lundi. « {Tout va bien} », a déclaré [Vasseur].', ['Claire Vasseur']],
    ['a last name, its full form behind', '[Vasseur] promet {une réforme}. Claire Vasseur était hier à Lyon.', ['Claire Vasseur']],
    ['a title tells two of one family apart', 'Jean Morel et Anne Morel ont dîné à Nice. Selon [Mme Morel], {rien ne presse}.', ['Anne Morel']],
    ['and without one neither is claimed, only the words', 'Jean Morel et Anne Morel ont dîné à Nice. Selon [Morel], {rien ne presse}.', ['Morel']],
    ['a particle behind a first name', 'Hubert de Lestrange préside la région. [M. de Lestrange] a dit que {tout allait bien}.', ['Hubert de Lestrange']],
    ['but not behind a country', 'La Norvège de Solberg hésite. [La Norvège] a annoncé {un plan}. [Solberg] se tait.', ['Norvège', 'Solberg']],
    ['a slip of the pen', 'Paula Schwarzenbach dirige le musée. [Schwartzenbach] regrette {cette fermeture}.', ['Paula Schwarzenbach']],
    ['two short names that merely look alike', 'Paula Marin dirige le musée. [Martin] regrette {cette fermeture}.', ['Martin']],
    // roles
    ['an office before a name, its complement between', 'Le ministre de la Santé Karim Benali a visité un hôpital. [Le ministre] a promis {des lits}.', ['Karim Benali']],
    ['an apposition behind a name', 'Lucie Arnaud, porte-parole de la préfecture, est sur place. [La porte-parole] a confirmé que {la route était coupée}.', ['Lucie Arnaud']],
    ['an apposition before a name', "[Le porte-parole de l'armée], Paul Ricard, a démenti {ces accusations}.", ['Paul Ricard']],
    ['an office that only another bears', "Lucie Arnaud, porte-parole de la préfecture, est sur place. [Le porte-parole de l'armée] a démenti {ces accusations}.", ["porte-parole de l'armée"]],
    ['an office of a country, its complement between', '[Le ministre belge de la Défense Karim Benali] a promis {des lits}. [Le ministre russe des Affaires étrangères Olaf Lind] a promis {du blé}.', ['Karim Benali', 'Olaf Lind']],
    ['a description before a reflexive participle', "[Un responsable belge s'exprimant sous couvert d'anonymat] a dit que {tout allait bien}. [Un habitant s'étant réfugié au nord] a dit que {rien n'allait}.", ['responsable belge', 'habitant']],
    ['an office under another name', "Le Premier ministre Olaf Lind est rentré. [Le chef du gouvernement] a annoncé {un remaniement}.", ['Olaf Lind']],
    ['descriptions behind an age, one after the other', '[Nadia Roussel], 46 ans, ingénieure à Brest et maire de Crozon, craint que {le port ferme}. [La maire] veut {un vote}.', ['Nadia Roussel', 'Nadia Roussel']],
    ['an office inside a complement', 'La lettre du président Hugo Lambert est arrivée. [M. Lambert] y dénonce {un complot}.', ['Hugo Lambert']],
    ['a party is no name', '[Le candidat LR] Marc Delorme a promis {une baisse des impôts}.', ['Marc Delorme']],
    ['a description that says more of who spoke last', "« {Je n'ai rien pris} », a affirmé [Hubert Lasserre]. [L'ancien notaire] dit {avoir tout rendu}.", ['Hubert Lasserre', 'Hubert Lasserre']],
    ['but not of somebody whose office is another', "« {Je n'ai rien pris} », a affirmé [le notaire Hubert Lasserre]. [Le procureur] demande {un an}.", ['Hubert Lasserre', 'procureur']],
    ['an office that no list holds', '[Le taoiseach], Hugo Byrne, a promis {une réponse}. [Le taoiseach] part {demain}.', ['Hugo Byrne', 'Hugo Byrne']],
    ['a name behind an adjunct', 'Ce fut un choc, a dit devant la presse [Hugo Byrne].', ['Hugo Byrne']],
    // pronouns
    ['who spoke last', '[Claire Vasseur] a déclaré que {Paul Ricard mentait}. « {Il devra partir} », a-t-[elle] ajouté.', ['Claire Vasseur', 'Claire Vasseur']],
    ['never a name that stands only in what was said', '[Hugo Lambert] a accusé {Marc Delorme de mentir}. [Il] a aussi critiqué {la presse}.', ['Hugo Lambert', 'Hugo Lambert']],
    ['the subject of the sentence before, when it is another', '[Hugo Lambert] a salué {cet accord}. Marc Delorme est arrivé dans la soirée. [Il] a regretté {son retard}.', ['Hugo Lambert', 'Marc Delorme']],
    ['gender', 'Hugo Lambert a rencontré Claire Vasseur. [Elle] a demandé {un délai}.', ['Claire Vasseur']],
    ['«ce dernier» is who was named last', 'Hugo Lambert a rencontré Marc Delorme. [Ce dernier] a demandé {un délai}.', ['Marc Delorme']],
    ['«qui» is who stands before it', "Il a été reçu par le maire, Marc Delorme, [qui] a promis {de l'aide}.", ['Marc Delorme']],
    ['several speakers, then «ils»', "[La Norvège et la Suède] ont dénoncé {un coup de force}. [Ils] demandent {une enquête}.", ['Norvège + Suède', 'Norvège + Suède']],
    ['«il faut» is nobody', '[Claire Vasseur] a salué {cet accord}. Il faut du temps. [Elle] a demandé {un délai}.', ['Claire Vasseur', 'Claire Vasseur']],
    ['nobody in particular', "[On] dit que {l'hiver sera froid}.", ['']],
    ['a thing does not speak', 'Le vestiaire était silencieux. « {Il faut repartir} », a-t-[il] soufflé.', ['']],
    ['two who are equally near', 'Simon Aubry et Luc Tardieu se sont croisés à Lyon. [Il] a dit que {le dossier avançait}.', ['']],
    ['no antecedent at all: as written', "[Il] a dit que {l'hiver serait froid}.", ['il']],
    ['a pronoun that stands for nothing', "Il s'agit de {parler d'hiver}, selon [la mairie].", ['mairie']],
    // the unnamed
    ['one unnamed person all through', "« {J'ai entendu un bruit} », raconte [un gendarme de Rodez]. [Il] dit que {deux hommes ont fui}. Selon [le gendarme], {ils étaient armés}.", ['gendarme de Rodez', 'gendarme de Rodez', 'gendarme de Rodez']],
    ['another one is another', '[Un gendarme] parle {de deux hommes}. [Un autre gendarme] en a vu {trois}.', ['gendarme', 'autre gendarme']],
    ['a group and its part', '[Plus de la moitié des électeurs] veulent que {le maire parte}.', ['Plus de la moitié des électeurs']],
    ['who issued a document', "Selon [un communiqué de l'Agence Boréale], {le pont est fermé}.", ['Agence Boréale']],
    ['who issued it without a name', 'Selon [un rapport de la gendarmerie], {le pont est fermé}.', ['gendarmerie']],
    ['a document that nobody issued', 'Selon [un bilan provisoire], {deux maisons ont brûlé}.', ['bilan provisoire']],
    // bodies
    ['an acronym in brackets', "La Fédération nationale des bateliers (FNB) est en grève. [La FNB] dénonce {un mépris}.", ['Fédération nationale des bateliers']],
    ['an acronym before its brackets', "[Le CRE (Comité régional des éleveurs)] dénonce {un mépris}.", ['Comité régional des éleveurs']],
    ['initials of something else', "La Fédération nationale des bateliers est en grève. [La CGP] dénonce {un mépris}.", ['CGP']],
    ['a short description of a body', "[Le ministère de l'Agriculture] a confirmé {trois cas}. [Le ministère] appelle {au calme}.", ["ministère de l'Agriculture", "ministère de l'Agriculture"]],
    ['what kind of body it is', "Pour [Le Courrier du Rhin], {c'est une faute}. [Le journal] dénonce {un abandon}.", ['Le Courrier du Rhin', 'Le Courrier du Rhin']],
    ['an adjective inside a name', 'Selon [Santé nautique Bretagne], {le virus recule}. [L’agence] recommande {la prudence}.', ['Santé nautique Bretagne', 'Santé nautique Bretagne']],
    ['a kind of body, what it is for, its name', "[L'association de riverains Vigie] juge {ce plan dérisoire}.", ['Vigie']],
    ['a kind of body before its name', "[L'association Rivages] demande {un moratoire}.", ['Rivages']],
    ['several things to be minister of', "[Le ministre des Postes, des Sports et de la Culture Ilke Maar] a promis {un stade}. [Le ministre] part {demain}.", ['Ilke Maar', 'Ilke Maar']],
    ['a name behind a complement in small letters', "[L'ancien candidat de la droite et du centre Hugo Lambert] a promis {un stade}.", ['Hugo Lambert']],
    ['an institute with a capital is a name', "Pour [l'Institut Karl Ostrand], {le lac baisse}. Pour [l'institut Odalys], {il monte}.", ['Institut Karl Ostrand', 'Odalys']],
    ['a kind of body told by an adjective', "[Le Canard enchaîné] parle {d'un abus}. Hugo Lambert dirige TF1. [L'hebdomadaire satirique] dénonce {un mépris}.", ['Canard enchaîné', 'Canard enchaîné']],
    ['another body of the kind', "Le Conseil maritime est réuni. [Le conseil des droits du patient] dénonce {un mépris}.", ['conseil des droits du patient']],
    ['where a ministry acts is not what it is', "En Province, le ministère à mobilisé mille agents. [Le ministère de la Mer] dénonce {un mépris}.", ['ministère de la Mer']],
    ['who «ce dernier» was, when he goes on', "Hugo Lambert a été logé par Marc Delorme. Ce dernier ne savait rien. « {Je dormais} », a-t-[il] dit.", ['Marc Delorme']],
    ['a politician by another office', "Marc Delorme, président de la commission, est venu. Selon [le sénateur], {tout va bien}.", ['Marc Delorme']],
    ['«ce dernier» is sooner a person than a place', "C'est Marc Delorme qui représente le Portugal. [Ce dernier] demande {un délai}.", ['Marc Delorme']],
    ['the one body that was called so', "La compagnie aérienne Air Lorraine a annulé un vol. Hugo Lambert est arrivé. Il a crié. Il a pleuré. Il a ri. Il a dormi. Il a bu. Il a mangé. L'Orchestre boréal jouait. [La compagnie] dénonce {un mépris}.", ['Air Lorraine']],
    ['who is the subject already', "[Marc Delorme] a promis {un plan}. Hugo Lambert sait que c'est tard, il n'a pas oublié. [Il] demande {un délai}.", ['Marc Delorme', 'Hugo Lambert']],
    ['who leads a body, under another title', "Marc Delorme, président de la SNB, est venu. [Le PDG de la SNB] a promis {un plan}. [Le porte-parole de la SNB] s'est tu {lundi}.", ['Marc Delorme', 'porte-parole de la SNB']],
    ['what is said to somebody is no place', "Nordin Lambray, un ancien pilote de 34 ans, est venu. [Il] a promis {un plan}. Une lettre a été adressée à Lambray.", ['Nordin Lambray']],
    ['a body told from others', "Selon [une enquête du Syndicat des Indépendants], {rien ne va}.", ['Syndicat des Indépendants']],
    ['another of the same kind is not meant', "Nadia Roussel doit gagner, dit-on. Le candidat écologiste avait posé des conditions. Marc Delorme a vu Hugo Lambert. Hugo Lambert est reparti. [Le candidat socialiste] a promis {un plan}.", ['Hugo Lambert']],
    ['somebody of whom only kin is named', '[La mère du conducteur] dit {ne rien savoir}. [Sa mère] a ajouté que {tout était calme}.', ['mère du conducteur', 'mère du conducteur']],
  ])('%s', (_what, text, expected) => {
    expect(names('fr', text)).toEqual(expected);
  });
});

describe('English', () => {
  test.each<[what: string, text: string, names: string[]]>([
    ['a last name', 'Sen. Laura Pruitt spoke on Monday. "{We will win}," [Pruitt] said.', ['Laura Pruitt']],
    ['a family name that is a word', 'Her aide, Peter Cook, was there. [Cook] declined {to comment}.', ['Peter Cook']],
    ['the same word as an office', 'A cook was there. [The cook] declined {to comment}.', ['cook']],
    ['two titles of one person', '[Economist and professor Martin Hale] said {prices would fall}.', ['Martin Hale']],
    ['a title that needs somebody', '[CEO of the Harbour Council Ines Okafor] said {it was too early}.', ['Ines Okafor']],
    ['the title with an article does not', '[The director of the Harbour Council] said {it was too early}.', ['director of the Harbour Council']],
    ['an office under another name', 'Gov. Ruth Ames arrived. [The governor] said {she was tired}.', ['Ruth Ames']],
    ['he and she', 'Ruth Ames met Daniel Park. [She] said {it went well}. [He] said {it did not}.', ['Ruth Ames', 'Daniel Park']],
    ['it is no person', 'Ruth Ames met the board of Corvex. [Corvex] said {it was ready}. [It] promised {more jobs}.', ['Corvex', 'Corvex']],
    ['they are several', '[The researchers] found {a leak}. Daniel Park was away. [They] said {it was small}.', ['researchers', 'researchers']],
    ['who is no organisation, WHO is', 'The World Harvest Organisation met. [WHO] said {rice is scarce}.', ['World Harvest Organisation']],
    ['a last name of two: who was named first, the other is called in full', 'Ruth Ames opened the fair on Monday. Her brother, Gov. Paul Ames, stayed at home. A band played. [Ames] said {it went well}. [Paul Ames] regretted {it}.', ['Ruth Ames', 'Paul Ames']],
    ['and by the office that one of them holds', 'Ruth Ames opened the fair. Her brother, Gov. Paul Ames, stayed at home. A band played. [Governor Ames] said {it went well}.', ['Paul Ames']],
    ['two of one name who come together: the words', 'Ruth Ames and Paul Ames opened the fair. [Ames] said {it went well}.', ['Ames']],
    ['she is no town', 'Ruth Ames flew in on Monday. New York gave a dinner, and New York paid. [She] said {it was too long}.', ['Ruth Ames']],
    ['a union whose name begins with a kind of body', 'Ruth Ames came. [The head of the Service Workers Union] said {it was late}. [She] left.', ['head of the Service Workers Union', 'head of the Service Workers Union']],
    ['a family name that can be a first name of men', 'Paula Clinton arrived. [Clinton] said {it went well}. [She] left.', ['Paula Clinton', 'Paula Clinton']],
    ['a name that tells father and son apart', 'Pastor Charles Ames III opened the fair. [Ames] said {it went well}.', ['Charles Ames III']],
    ['a country and a party before an office are nobody', 'U.S. Democratic candidate Laura Pruitt came. [She] said {it went well}. [She] said {it was over}.', ['Laura Pruitt', 'Laura Pruitt']],
    ['whose the thing is that the sentence is about', 'Laura Pruitt won. “{Well done},” said [Ines Okafor]. Pruitt’s future is open, but [she] said {she would stay}.', ['Ines Okafor', 'Laura Pruitt']],
    ['what no list holds, before a name', 'Tennis great Laura Jane Pruitt came. [Pruitt] said {it went well}.', ['Laura Jane Pruitt']],
    ['a church that is called after a king', 'Members of King Solomon Baptist Church met Ruth Ames. [She] said {it went well}.', ['Ruth Ames']],
    ['a description behind a fronted "with X and Y"', 'Ruth Ames ran again. In a talk with hosts Joel Marsh and Ines Okafor, [the mayor of Salem] said {it was over}.', ['mayor of Salem']],
    ['somebody else than who is named behind', 'Paul Carr arrived from Salem. Hank Odell spoke. [The businessman] praised {Hank Odell}.', ['Paul Carr']],
    ['a candidate of one party is not of another', 'Republican nominee Paul Carr spoke to Laura Pruitt. [The Democratic presidential candidate] said {it went well}.', ['Laura Pruitt']],
    ['nor who is named right before', 'Laura Pruitt ran again. In a talk with hosts Joel Marsh and Ines Okafor, [the presidential candidate] said {it was over}.', ['Laura Pruitt']],
    ['a country in capitals is nobody', 'Paul Carr met U.S. officials. [The businessman] said {it went well}.', ['Paul Carr']],
    ['a colleague of a paper', '[The Gazette’s Joel Marsh] reported that {the bridge was shut}.', ['Joel Marsh']],
    ['joint speakers', '[The Salem School District and the Salem Police Department] declined {to comment}.', ['Salem School District + Salem Police Department']],
    ['a quotation that goes on', '"{It is over}," said [Daniel Park]. []"{Go home}."', ['Daniel Park', 'Daniel Park']],
  ])('%s', (_what, text, expected) => {
    expect(names('en', text)).toEqual(expected);
  });
});

describe('what a speaker is', () => {
  const only = (code: LanguageCode, text: string) => speakers(code, text)[0]?.[0];

  test('a person has an id, a role as the article gives it, and the words that name them', () => {
    expect(only('fr', 'Lucie Arnaud, porte-parole de la préfecture, est venue. Selon [Mme Arnaud], {tout va bien}.')).toEqual({
      name: 'Lucie Arnaud', id: 'lucie-arnaud', actor_name: 'Lucie Arnaud', kind: 'person', role: 'porte-parole de la préfecture', gender: 'f', anonymous: false,
      mention: { text: 'Mme Arnaud', start: 62, end: 72 },
    });
  });

  test('a place has the id that it has in every language', () => {
    expect(only('fr', '[La Norvège] proteste.')).toMatchObject({ name: 'Norvège', id: 'norway', kind: 'place' });
    expect(only('en', '[Norway] said {it would protest}.')).toMatchObject({ name: 'Norway', id: 'norway', kind: 'place' });
  });

  test('an unnamed source is anonymous and has no id, an office that one person holds is not anonymous', () => {
    expect(only('fr', '[Un responsable du ministère] dément {tout}.')).toMatchObject({ name: 'responsable du ministère', id: null, anonymous: true });
    expect(only('fr', '[Le préfet de Savoie] dément {tout}.')).toMatchObject({ name: 'préfet de Savoie', id: null, anonymous: false, kind: 'person' });
    expect(only('en', '[Several officials] denied {it}.')).toMatchObject({ anonymous: true, kind: 'group' });
  });

  test('a quotation that goes on has no mention', () => {
    expect(speakers('en', '"{It is over}," said [Daniel Park]. []"{Go home}."')[1]?.[0]).toMatchObject({ name: 'Daniel Park', mention: null });
  });
});

test('time grows with the text, not with its square', () => {
  const text = (n: number) => Array.from({ length: n }, (_, i) => `Le maire de Ville${i} Jean Dupont${i % 50}, élu, a dit que M. Martin${i} avait tort. Il a ajouté ceci.`).join(' ');
  const time = (n: number) => {
    const doc = readText(text(n), languages.fr);
    const sources = doc.sentences.map((s, sentence) => ({ mentions: [{ start: s.start, end: s.start + 12 }], sentence, same: null, content: [] }));
    const from = performance.now();
    resolveSpeakers(doc, sources, languages.fr);
    return performance.now() - from;
  };
  time(100);
  expect(time(1600)).toBeLessThan(30 * Math.max(time(200), 4));
});
