/** How French speaks of people whom it does not name: how many, what they are, whose, and why they are not named. */
import type { SourceClass, UnnamedLexicon } from '../language.ts';

const list = (text: string) => text.trim().split(/\s*[,\n]\s*/);
const CLASSES: Partial<Record<SourceClass, string>> = {
  official: `responsable, responsables, officiel, officiels, officielle, fonctionnaire, fonctionnaires, conseiller, conseillers, conseillère, conseillères, collaborateur, collaborateurs, dirigeant, dirigeants, cadre, cadres,
    haut fonctionnaire, hauts fonctionnaires, agent, agents, administrateur, administrateurs, commissaire européen, délégué, déléguée, délégués, négociateur, négociateurs, émissaire, émissaires, autorité, autorités,
    ministre, ministres, maire, maires, préfet, préfète, adjoint, adjointe, président, présidente, directeur, directrice, directeurs`,
  politician: 'élu, élue, élus, élues, député, députée, députés, sénateur, sénatrice, sénateurs, parlementaire, parlementaires, eurodéputé, eurodéputés, cacique, caciques, candidat, candidate, candidats, opposant, opposants, opposante',
  diplomat: 'diplomate, diplomates, ambassadeur, ambassadrice, ambassadeurs, consul, attaché, source diplomatique, sources diplomatiques',
  military: 'militaire, militaires, soldat, soldats, général, généraux, officier supérieur, officier, officiers, gradé, gradés, commandant, commandants, combattant, combattants, pilote militaire, source militaire, sources militaires',
  police: `policier, policiers, policière, policières, gendarme, gendarmes, enquêteur, enquêteurs, enquêtrice, commissaire, officier de police, agent de police, pompier, pompiers, secouriste, secouristes, sauveteur, sauveteurs,
    source policière, sources policières, source proche de l'enquête, sources proches de l'enquête, source sécuritaire, sources sécuritaires`,
  judicial: 'magistrat, magistrats, magistrate, juge, juges, avocat, avocate, avocats, procureur, procureure, substitut, greffier, source judiciaire, sources judiciaires',
  spokesperson: 'porte-parole, porte-paroles, attaché de presse, attachée de presse',
  expert: `expert, experts, experte, expertes, spécialiste, spécialistes, analyste, analystes, chercheur, chercheurs, chercheuse, chercheuses, scientifique, scientifiques, économiste, économistes, universitaire, universitaires, observateur,
    observateurs, professeur, professeurs, médecin, médecins, historien, historiens, ingénieur, ingénieurs, consultant, consultants`,
  employee: `employé, employés, employée, employées, salarié, salariés, salariée, salariées, ouvrier, ouvriers, ouvrière, collaboratrice, technicien, techniciens, syndicaliste, syndicalistes, enseignant, enseignants, enseignante, professeur des écoles,
    infirmier, infirmière, infirmiers, infirmières, soignant, soignants, chauffeur, chauffeurs, éboueur, éboueurs, personnel, personnels, agriculteur, agriculteurs, commerçant, commerçants, commerçante, vendeur, vendeuse`,
  witness: 'témoin, témoins, témoin oculaire, témoins oculaires, passant, passants, passante, passager, passagers, passagère, badaud, badauds, spectateur, spectateurs',
  victim: 'victime, victimes, survivant, survivants, survivante, rescapé, rescapés, rescapée, blessé, blessés, plaignant, plaignante, plaignants, otage, otages, sinistré, sinistrés, réfugié, réfugiés, migrant, migrants',
  resident: 'habitant, habitants, habitante, habitantes, riverain, riverains, riveraine, voisin, voisins, voisine, voisines, villageois, villageoise, résident, résidents, citoyen, citoyens, usager, usagers',
  relative: 'proche, proches, ami, amis, amie, amies, parent, parents, mère, père, frère, sœur, cousin, cousine, tante, tantes, oncle, famille, entourage, épouse, époux, veuve, fils, fille',
  protester: 'manifestant, manifestants, manifestante, militant, militants, militante, gréviste, grévistes, activiste, activistes, organisateur, organisateurs, gilet jaune, gilets jaunes',
  journalist: 'journaliste, journalistes, correspondant, correspondants, reporter, reporters, photographe',
  source: 'source, sources, personne, personnes, interlocuteur, interlocuteurs, internaute, internautes, informateur, informateurs, initié, initiés, certains, plusieurs, lanceur d’alerte, lanceuse d’alerte',
};

export const unnamed: UnnamedLexicon = {
  classes: new Map(Object.entries(CLASSES).flatMap(([kind, words]) => list(words).map((w) => [w.replace('’', "'"), kind as SourceClass] as const))),
  head: 'first',
  senior: new Set(list('haut, haute, hauts, hautes, principal, principaux, éminent, éminents, supérieur, supérieurs, de haut rang, de premier plan, de premier rang, important, importants')),
  former: new Set(list('ancien, ancienne, anciens, anciennes, ex, retraité, retraités, à la retraite')),
  one: new Set(list("un, une, l'un, l'une, cet, cette")),
  several: new Set(list('des, plusieurs, certains, certaines, quelques, divers, diverses, nombre, nombreux, nombreuses, beaucoup, d’autres, autres, dizaine, douzaine, quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, centaine, centaines, dizaines, milliers, majorité, les, ces, moitié, ces, leurs, ses')),
  counts: new Map(list('deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize').map((w, i) => [w, i + 2])),
  attach: new Set(list('de, du, des, d, à, au, aux, auprès, chez, dans, pour, en poste')),
  stops: new Set(list('qui, que, dont, proche, proches, ayant, souhaitant, interrogé, interrogés, interrogée, cité, citée, cités, citées, sous, ainsi, chargé, chargée, joint, et')),
  articles: new Set(list('le, la, les, l, un, une, de')),
  hint: /anonym|être (?:nommé|cité|identifié)|pas (?:autorisé|habilité)|dont (?:le (?:pré)?nom|l'identité)|ne soit pas/giu,
  condition: new RegExp(
    [
      "(?:(?:qui |s'|se )?(?:s'exprimant|s'exprimai(?:en)?t|a parlé|ont parlé|a témoigné|parlant|témoignant|ayant parlé|interrogée?s?) )?(?:sous|sous le|sous la) (?:couvert|sceau|réserve|condition|condition|réserve) (?:de l'|d')anonymat",
      "à (?:la )?condition (?:de rester anonymes?|de garder l'anonymat|que son (?:nom|identité) ne soit pas [\\p{L}]+)",
      "(?:qui |ayant |souhaitant |désirant |préférant |voulant |requérant |réclamant )(?:[\\p{L}']+ ){0,4}?(?:l'anonymat|son anonymat|leur anonymat|(?:rester|demeurer) anonymes?)",
      "(?:qui|ayant) (?:[\\p{L}']+ ){0,4}?(?:à ne pas être|ne pas être|pas être|être) (?:nommée?s?|citée?s?|identifiée?s?)",
      "(?:qui |n')(?:[\\p{L}']+ ?){0,3}?pas (?:autorisée?s?|habilitée?s?) à (?:s'exprimer|parler|communiquer|évoquer)(?: publiquement| officiellement| sur [\\p{L}' ]{1,30})?",
      "dont (?:le nom|le prénom|l'identité) (?:a|n'a pas|est|ne) [\\p{L}' ]{1,30}",
      '(?<!\\p{L})anonymes?(?!\\p{L})',
    ].join('|'),
    'giu',
  ),
};
