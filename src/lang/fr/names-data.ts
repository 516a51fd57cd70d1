/**
 * French words that name who speaks: civil titles, offices, kinds of bodies, first names. Keys are lower case, accents kept; an office of
 * several words is its words joined by one space («premier ministre», «secrétaire d'état»).
 */
import type { Kind } from '../../claim.ts';
import type { Gender, GrammaticalNumber, NameLexicon } from '../language.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** Plural of a noun and of the adjectives beside it, up to a preposition: «premiers ministres», «chefs de file». */
function plural(phrase: string): string {
  const list = phrase.split(' ');
  const stop = list.findIndex((word) => /^(?:de|du|des|en|à|d'.*)$/.test(word));
  return list
    .map((word, i) => {
      if ((stop >= 0 && i >= stop) || /[sxz]$|^porte-parole$/.test(word)) return word;
      if (/(?:eau|eu)$/.test(word)) return `${word}x`;
      return /al$/.test(word) ? `${word.slice(0, -1)}ux` : `${word}s`;
    })
    .join(' ');
}

const CIVIL: Readonly<Record<Gender | 'either', string>> = {
  m: 'm m. mm mm. mr mr. monsieur messieurs mgr mgr. monseigneur don dom lord sir',
  f: 'mme mmes madame mesdames mlle mlles mademoiselle lady',
  either: 'me maître dr dr. drs docteur pr pr.',
};

/** Masculine and feminine; the masculine is also what the press calls many women, so the gender of a role never overrides a name's. */
const ROLES_BY_GENDER = `
  abbé/abbesse, académicien/académicienne, accompagnateur/accompagnatrice, accusateur/accusatrice, accusé/accusée, acheteur/acheteuse,
  acteur/actrice, adjoint/adjointe, adjudant/adjudante, administrateur/administratrice, administré/administrée, adolescent/adolescente,
  agent/agente, agresseur/agresseuse, agriculteur/agricultrice, aidant/aidante, aîné/aînée, allié/alliée, amateur/amatrice,
  ambassadeur/ambassadrice, ami/amie, amiral/amirale, animateur/animatrice, apiculteur/apicultrice, apprenti/apprentie,
  armateur/armatrice, artificier/artificière, artisan/artisane, assaillant/assaillante, assesseur/assesseure, assistant/assistante,
  associé/associée, assureur/assureuse, astrophysicien/astrophysicienne, attaché de presse/attachée de presse, attaché/attachée,
  auditeur/auditrice, auteur/auteure, auteur/autrice, aviateur/aviatrice, avocat général/avocate générale, avocat/avocate,
  banquier/banquière, baron/baronne, basketteur/basketteuse, batelier/batelière, bâtonnier/bâtonnière, batteur/batteuse,
  beau-frère/belle-sœur, beau-père/belle-mère, berger/bergère, betteravier/betteravière, bijoutier/bijoutière, blessé/blessée,
  blogueur/blogueuse, boucher/bouchère, boulanger/boulangère, boxeur/boxeuse, brasseur/brasseuse, brigadier/brigadière,
  bûcheron/bûcheronne, buteur/buteuse, cadet/cadette, caissier/caissière, cambrioleur/cambrioleuse, camionneur/camionneuse,
  candidat/candidate, caporal/caporale, cascadeur/cascadeuse, censeur/censeure, céréalier/céréalière, champion/championne,
  chancelier/chancelière, chanteur/chanteuse, chargé/chargée, charpentier/charpentière, chasseur/chasseuse, chauffeur/chauffeuse,
  chef adjoint/cheffe adjointe, chef d'entreprise/cheffe d'entreprise, chef d'état-major/cheffe d'état-major, chef d'état/cheffe d'état,
  chef de cabinet/cheffe de cabinet, chef de file/cheffe de file, chef de gouvernement/cheffe de gouvernement,
  chef de la diplomatie/cheffe de la diplomatie, chef de projet/cheffe de projet, chef de service/cheffe de service,
  chef du gouvernement/cheffe du gouvernement, chef/cheffe, cheminot/cheminote, chercheur/chercheuse, chirurgien/chirurgienne,
  chroniqueur/chroniqueuse, citoyen/citoyenne, client/cliente, coauteur/coautrice, codirecteur/codirectrice, coéquipier/coéquipière,
  cofondateur/cofondatrice, coiffeur/coiffeuse, colistier/colistière, collaborateur/collaboratrice, collectionneur/collectionneuse,
  colonel/colonelle, comédien/comédienne, commandant/commandante, commentateur/commentatrice, commerçant/commerçante,
  commissaire européen/commissaire européenne, compagnon/compagne, compositeur/compositrice, comte/comtesse, concepteur/conceptrice,
  concurrent/concurrente, conducteur/conductrice, conférencier/conférencière, confrère/consœur, conjoint/conjointe,
  conseiller municipal/conseillère municipale, conseiller régional/conseillère régionale, conseiller/conseillère,
  conservateur/conservatrice, consommateur/consommatrice, consul/consule, consultant/consultante, contrôleur/contrôleuse,
  coordinateur/coordinatrice, coordonnateur/coordonnatrice, coprésident/coprésidente, correspondant/correspondante, coureur/coureuse,
  cousin/cousine, couturier/couturière, créateur/créatrice, criminel/criminelle, cuisinier/cuisinière, cultivateur/cultivatrice,
  danseur/danseuse, défenseur/défenseure, délégué/déléguée, demandeur/demandeuse, demi-frère/demi-sœur, démineur/démineuse,
  dénonciateur/dénonciatrice, déplacé/déplacée, député européen/députée européenne, député/députée, descendant/descendante,
  dessinateur/dessinatrice, détenu/détenue, détracteur/détractrice, développeur/développeuse, dictateur/dictatrice,
  directeur adjoint/directrice adjointe, directeur de cabinet/directrice de cabinet, directeur exécutif/directrice exécutive,
  directeur général/directrice générale, directeur/directrice, dirigeant/dirigeante, dissident/dissidente, docteur/doctoresse,
  doctorant/doctorante, douanier/douanière, doyen/doyenne, dresseur/dresseuse, duc/duchesse, échevin/échevine, écrivain/écrivaine,
  éditeur/éditrice, éducateur/éducatrice, électeur/électrice, électricien/électricienne, éleveur/éleveuse, élu/élue,
  empereur/impératrice, employé/employée, employeur/employeuse, enquêteur/enquêtrice, enseignant/enseignante, entraîneur/entraîneuse,
  entrepreneur/entrepreneuse, envoyé/envoyée, épicier/épicière, époux/épouse, escrimeur/escrimeuse, espion/espionne, étudiant/étudiante,
  eurodéputé/eurodéputée, évaluateur/évaluatrice, ex-ambassadeur/ex-ambassadrice, ex-avocat/ex-avocate, ex-candidat/ex-candidate,
  ex-chancelier/ex-chancelière, ex-conseiller/ex-conseillère, ex-député/ex-députée, ex-directeur/ex-directrice, ex-mari/ex-femme,
  ex-patron/ex-patronne, ex-policier/ex-policière, ex-premier ministre/ex-première ministre, ex-président/ex-présidente,
  ex-sénateur/ex-sénatrice, exilé/exilée, expatrié/expatriée, expert/experte, exploitant/exploitante, fermier/fermière,
  figurant/figurante, fils/fille, financier/financière, fondateur/fondatrice, footballeur/footballeuse, forain/foraine,
  forestier/forestière, frère/sœur, fugitif/fugitive, gagnant/gagnante, garçon/fille, gardien/gardienne, géophysicien/géophysicienne,
  gérant/gérante, golfeur/golfeuse, gouverneur général/gouverneure générale, gouverneur/gouverneure, grand-duc/grande-duchesse,
  grand-père/grand-mère, greffier/greffière, grutier/grutière, habitant/habitante, handballeur/handballeuse,
  haut commissaire/haute commissaire, haut diplomate/haute diplomate, haut fonctionnaire/haute fonctionnaire, haut gradé/haute gradée,
  haut représentant/haute représentante, haut responsable/haute responsable, haut-commissaire/haute-commissaire, héritier/héritière,
  historien/historienne, hockeyeur/hockeyeuse, homme d'affaires/femme d'affaires, homme politique/femme politique, homme/femme,
  hôtelier/hôtelière, huissier/huissière, illustrateur/illustratrice, immigré/immigrée, imprimeur/imprimeuse, infirmier/infirmière,
  influenceur/influenceuse, informateur/informatrice, informaticien/informaticienne, ingénieur/ingénieure, initiateur/initiatrice,
  insoumis/insoumise, inspecteur/inspectrice, instigateur/instigatrice, instituteur/institutrice, instructeur/instructrice,
  insurgé/insurgée, intellectuel/intellectuelle, intendant/intendante, intéressé/intéressée, interlocuteur/interlocutrice,
  intervenant/intervenante, inventeur/inventrice, investisseur/investisseuse, jardinier/jardinière, jeune homme/jeune femme,
  joueur/joueuse, juré/jurée, laborantin/laborantine, lanceur d'alerte/lanceuse d'alerte, lauréat/lauréate, lecteur/lectrice,
  légat/légate, législateur/législatrice, licencié/licenciée, lieutenant/lieutenante, livreur/livreuse, logeur/logeuse,
  logisticien/logisticienne, lutteur/lutteuse, lycéen/lycéenne, maçon/maçonne, magicien/magicienne, magistrat/magistrate,
  maire adjoint/maire adjointe, maître de conférences/maîtresse de conférences, maître/maîtresse, major/majore,
  manifestant/manifestante, maraîcher/maraîchère, marchand/marchande, marcheur/marcheuse, mari/épouse, matelot/matelote,
  mathématicien/mathématicienne, mécanicien/mécanicienne, médiateur/médiatrice, meneur/meneuse, metteur/metteuse, meurtrier/meurtrière,
  migrant/migrante, milicien/milicienne, militant/militante, mineur/mineure, ministre délégué/ministre déléguée, modérateur/modératrice,
  moine/moniale, moniteur/monitrice, musicien/musicienne, nageur/nageuse, naufragé/naufragée, navigateur/navigatrice,
  négociant/négociante, négociateur/négociatrice, neveu/nièce, observateur/observatrice, officiel/officielle, officier/officière, oncle/tante,
  opposant/opposante, orateur/oratrice, organisateur/organisatrice, ostréiculteur/ostréicultrice,
  ouvrier/ouvrière, parent/parente, paroissien/paroissienne, parolier/parolière, participant/participante, partisan/partisane,
  passager/passagère, passant/passante, pasteur/pasteure, patineur/patineuse, pâtissier/pâtissière, patron/patronne, paysan/paysanne,
  pêcheur/pêcheuse, penseur/penseuse, perdant/perdante, père/mère, petit-fils/petite-fille, pharmacien/pharmacienne,
  physicien/physicienne, pionnier/pionnière, pisciculteur/piscicultrice, plaignant/plaignante, plaisancier/plaisancière,
  plombier/plombière, plongeur/plongeuse, poissonnier/poissonnière, policier/policière, politicien/politicienne, pompier/pompière,
  porte-parole adjoint/porte-parole adjointe, précurseur/précurseuse, prédicateur/prédicatrice, préfet/préfète,
  premier adjoint/première adjointe, premier ministre/première ministre, premier secrétaire/première secrétaire,
  premier vice-président/première vice-présidente, préparateur/préparatrice, présentateur/présentatrice,
  président délégué/présidente déléguée, président du conseil/présidente du conseil, président/présidente, prêtre/prêtresse,
  prévenu/prévenue, prince héritier/princesse héritière, prince/princesse, prisonnier/prisonnière,
  procureur général/procureure générale, procureur/procureure, producteur/productrice, professeur/professeure, promoteur/promotrice,
  pronostiqueur/pronostiqueuse, prosateur/prosatrice, prospecteur/prospectrice, rabbin/rabbine, rameur/rameuse, rapatrié/rapatriée,
  rappeur/rappeuse, rapporteur/rapporteuse, ravisseur/ravisseuse, réalisateur/réalisatrice, recteur/rectrice,
  rédacteur en chef/rédactrice en chef, rédacteur/rédactrice, référent/référente, réfugié/réfugiée, régisseur/régisseuse,
  religieux/religieuse, représentant/représentante, républicain/républicaine, requérant/requérante, rescapé/rescapée,
  résident/résidente, restaurateur/restauratrice, retraité/retraitée, revendeur/revendeuse, réviseur/réviseuse, riverain/riveraine,
  roi/reine, romancier/romancière, routier/routière, rugbyman/rugbywoman, salarié/salariée, sapeur-pompier/sapeuse-pompière,
  sauveteur/sauveteuse, scrutateur/scrutatrice, sculpteur/sculptrice, secrétaire adjoint/secrétaire adjointe,
  secrétaire général adjoint/secrétaire générale adjointe, secrétaire général/secrétaire générale,
  secrétaire national/secrétaire nationale, sélectionneur/sélectionneuse, sénateur/sénatrice, sergent/sergente, serveur/serveuse,
  sinistré/sinistrée, skieur/skieuse, skipper/skippeuse, soignant/soignante, soldat/soldate, sorcier/sorcière,
  sous-directeur/sous-directrice, sous-lieutenant/sous-lieutenante, sous-préfet/sous-préfète, souverain/souveraine,
  spectateur/spectatrice, sportif/sportive, sprinteur/sprinteuse, statisticien/statisticienne, successeur/successeure, sultan/sultane,
  suppléant/suppléante, supporter/supportrice, surfeur/surfeuse, surveillant/surveillante, survivant/survivante, suspect/suspecte,
  sylviculteur/sylvicultrice, sympathisant/sympathisante, technicien/technicienne, tennisman/tenniswoman, théologien/théologienne,
  tireur/tireuse, traducteur/traductrice, trésorier/trésorière, tsar/tsarine, tueur/tueuse, tuteur/tutrice, utilisateur/utilisatrice,
  vainqueur/vainqueure, vendeur/vendeuse, veuf/veuve, vice-amiral/vice-amirale, vice-chancelier/vice-chancelière,
  vice-gouverneur/vice-gouverneure, vice-premier ministre/vice-première ministre, vice-président/vice-présidente,
  vice-procureur/vice-procureure, vice-recteur/vice-rectrice, vicomte/vicomtesse, vigneron/vigneronne, visiteur/visiteuse,
  viticulteur/viticultrice, voisin/voisine, voleur/voleuse, volleyeur/volleyeuse, voyageur/voyageuse, vulgarisateur/vulgarisatrice,
  youtubeur/youtubeuse, zootechnicien/zootechnicienne
`;

/** One form for both. */
const ROLES_OF_EITHER = `
  acolyte, actionnaire, activiste, actuaire, adulte, adversaire, adversaire politique, agronome, alpiniste, altermondialiste, analyste,
  ancien combattant, anesthésiste, anthropologue, antiquaire, arbitre, archéologue, architecte, archiviste, artiste, astrologue,
  astronaute, astronome, automobiliste, autonomiste, bénévole, bibliothécaire, biographe, biologiste, botaniste, bourgmestre,
  bras droit, buraliste, cadre, camarade, cancérologue, capitaine, cardinal, cardiologue, caricaturiste, centriste, chef de mission,
  chef de parti, chimiste, chorégraphe, choriste, cinéaste, climatologue, collègue, commissaire, communiste, compatriote, complice,
  complotiste, comptable, concierge, cosmonaute, criminologue, cycliste, démographe, dentiste, dermatologue, despote, diplomate, dircom,
  disciple, djihadiste, dramaturge, drh, ébéniste, ecclésiastique, écologiste, économiste, édile, éditorialiste, élève, émissaire,
  enfant, épidémiologiste, escroc, essayiste, ethnologue, ex-cadre, ex-chef, ex-juge, ex-maire, ex-membre, ex-ministre, ex-otage,
  ex-secrétaire d'état, exégète, extrémiste, fiscaliste, fonctionnaire, frontiste, galeriste, garde des sceaux, garde du corps,
  gaulliste, gendarme, généraliste, géographe, géologue, gestionnaire, gilet jaune, graphiste, gréviste, grossiste, guitariste,
  gynécologue, haut cadre, homologue, hooligan, humoriste, hydrologue, idéologue, immunologue, indépendantiste, infectiologue,
  internaute, interprète, islamiste, islamologue, jésuite, jeune, journaliste, journaliste d'investigation, judoka, juge,
  juge d'instruction, juriste, kamikaze, leader, légiste, lepéniste, libraire, linguiste, lobbyiste, locataire, macroniste, maire,
  majordome, mannequin, mécène, médecin, médecin légiste, membre, mémorialiste, météorologue, microbiologiste, militaire, ministre,
  ministre d'état, ministre-président, nationaliste, négationniste, neurologue, neuroscientifique, nobélisé, notable, notaire,
  numéro deux, numéro un, océanographe, octogénaire, oligarque, oncologue, ornithologue, otage, pacifiste, paléontologue, parlementaire,
  pdg, pédiatre, pédopsychiatre, peintre, pensionnaire, perchiste, personnalité, personne, philologue, philosophe, photographe,
  physiologiste, pianiste, pilote, plénipotentiaire, poète, polémiste, politiste, politologue, populiste, porte-parole, proche, prof,
  propriétaire, protagoniste, psychanalyste, psychiatre, psychologue, publiciste, publicitaire, quadragénaire, quinquagénaire,
  radiologue, rebelle, réceptionniste, reporter, réserviste, responsable, rhumatologue, routard, royaliste, sarkozyste, scénariste,
  scientifique, secouriste, secrétaire, secrétaire d'état, séparatiste, septuagénaire, sexagénaire, sexologue, sherpa, sismologue,
  socialiste, sociologue, sous-secrétaire, souverainiste, spécialiste, stagiaire, styliste, syndicaliste, technocrate, témoin,
  témoin oculaire, terroriste, tête de liste, thérapeute, titulaire, touriste, trader, transfuge, travailliste, trentenaire, trotskiste,
  trumpiste, universitaire, urbaniste, urgentiste, urologue, vétéran, vétérinaire, vice-ministre, vice-secrétaire, victime, vidéaste,
  violoniste, virologiste, virologue, volcanologue, volontaire, zadiste, zoologiste
`;

const ROLES_OF_MEN = `
  archevêque, archiduc, aumônier, ayatollah, barman, bonze, calife, caméraman, capitaine de police, chah, chanoine, cheikh,
  contre-amiral, curé, dalaï-lama, diacre, emir, émir, évêque, gars, gendre, général, gourou, grand frère, grand imam, grand mufti,
  grand rabbin, hadj, homme d'état, imam, lama, maharaja, maréchal, mec, mollah, monarque, muezzin, mufti, nonce, pacha, pape, parrain,
  patriarche, pontife, pope, prélat, primat, recordman, saint-père, sapeur, seigneur, shah, souverain pontife, vicaire, vizir
`;

const ROLES_OF_WOMEN = `
  belle-fille, bonne sœur, carmélite, dame, demoiselle, fillette, hôtesse, jeune fille, mairesse, nonne, première dame, reine mère,
  sage-femme
`;

/** Bodies, groups and documents by their head noun; plurals follow. */
const COLLECTIVES: Readonly<Partial<Record<Kind, string>>> = {
  organisation: `
    académie, administration, agence, ambassade, antenne, archevêché, armée, assemblée, assemblée générale, assemblée nationale,
    association, autorité, aviation, banque, banque centrale, barreau, bataillon, bihebdomadaire, bimensuel, bloc, brasserie, brigade,
    brigade criminelle, bureau, cabinet, cabinet d'avocats, cabinet de conseil, caisse, camp, caserne, cellule, centrale, centre,
    centre hospitalier, cercle, chaîne, chambre, chancellerie, clinique, club, coalition, collectif, collectivité, collège, comité,
    commissariat, commission, commission européenne, communauté, communauté urbaine, compagnie, confédération, conférence, conglomérat,
    congrégation, congrès, conseil, conseil constitutionnel, conseil d'état, conseil de sécurité, conseil départemental,
    conseil municipal, conseil régional, consortium, constructeur, consulat, coopérative, cour, cour d'appel, cour de cassation,
    cour des comptes, cour suprême, croissant-rouge, croix-rouge, défense, délégation, département, diocèse, diplomatie, direction,
    distributeur, douane, école, éditeur, église, enseigne, entente, entité, entreprise, escadron, établissement, état, état-major,
    exécutif, fabricant, faculté, famille royale, fédération, filiale, firme, fondation, fonds, force, formation, forum, fournisseur, franchise, front,
    garde, géant, gendarmerie, gouvernement, gouvernorat, groupe, groupe parlementaire, groupe terroriste, groupement, hebdomadaire,
    holding, hôpital, initiative, inspection, instance, institut, institut de recherche, institut de sondage, institution, intersyndicale,
    journal, junte, juridiction, justice, laboratoire, législatif, ligue, lobby, magazine, mairie, maison, maison mère, majorité, marine,
    marque, média, mensuel, milice, ministère, ministère public, mission, mosquée, mouvement, multinationale, municipalité, musée,
    observatoire, office, oms, ong, onu, opérateur, opposition, ordre, organe, organisation, organisme, otan, palais, parlement, parquet,
    parti, parti politique, patronat, plateforme, pôle, police, police judiciaire, portail, préfecture, présidence, presse, prestataire, prison,
    producteur, protection civile, quotidien, radio, rectorat, rédaction, régie, régime, régiment, région, registre, réseau, revue,
    saint-siège, secrétariat, section, sécurité civile, sénat, service, services de renseignement, site, site d'information, société,
    sous-préfecture, start-up, startup, station, studio, syndicat, tabloïd, télévision, théâtre, think tank, thinktank, tribunal,
    tribunal administratif, tribunal correctionnel, troïka, troupe, union, unité, université, usine, vatican, ville
  `,
  group: `
    adhérents, agriculteurs, analystes, assaillants, associations, autorités, avocats, capitales, chancelleries, chefs d'état, chercheurs,
    citoyens, commerçants, communauté internationale, communistes, conservateurs, couple, critiques, défenseurs, délégation syndicale,
    démocrates, députés, détracteurs, dirigeants, djihadistes, duo, écologistes, économistes, électeurs, élus, enquêteurs, entourage,
    équipage, équipe, experts, famille, familles, forces armées, forces de l'ordre, forces de sécurité, foule, gilets jaunes, habitants,
    humanitaires, insurgés, internautes, islamistes, jihadistes, journalistes, jurés, jury, magistrats, manifestants, médecins, médias,
    militaires, militants, ministres, observateurs, observateurs internationaux, occidentaux, ong, opposants, organisateurs,
    organisations, parents, parlementaires, partenaires, pays, personnel, personnels, peuple, policiers, pompiers, population, pouvoirs publics,
    proches, procureurs, rebelles, républicains, réseaux sociaux, responsables, riverains, salariés, sauveteurs, scientifiques,
    secouristes, secours, sénateurs, séparatistes, services secrets, socialistes, source, sources, spécialistes, syndicats, talibans,
    témoins, travaillistes, tribunaux, trio, victimes, villageois, voisins
  `,
  document: `
    accord, acte d'accusation, affiche, analyse, annonce, arrêt, arrêté, article, audit, autopsie, avis, baromètre, bible, bilan, blog,
    blogue, brochure, bulletin, câble, charte, chiffres, circulaire, citation, classement, code, communiqué, communiqué de presse, compte rendu,
    compte twitter, compte-rendu, constitution, coran, courriel, courrier, décision, déclaration, décompte, décret, dépêche, dépliant,
    document, données, dossier, éditorial, encyclopédie, enquête, enquête d'opinion, enregistrement, entretien, estimation, estimations,
    étude, explications, extrait, fiche, fuite, guide, indication, infographie, information, interview, journal officiel, jugement, légende, lettre, livre, livre blanc, loi,
    manifeste, manuel, mémo, mémoire, mémorandum, message, note, notice, ordonnance, page facebook, panneau, pétition, plainte, précision, prévisions, propos,
    procès-verbal, projection, projet de loi, projet de résolution, proposition de loi, prospectus, publication, rapport, recensement,
    recherche, règlement, relevé, renseignements, reportage, résolution, sentence, simulation, sondage, statistiques, tableau, télégramme, témoignage,
    texte, tract, tradition, traité, transcription, tribune, tweet, verdict, vidéo
  `,
};

const FIRST_NAMES_OF_MEN = `
  aaron abdallah abdel abdelaziz abdelhamid abdelkader abdelmadjid abdelmalek abderrahmane abdoulaye abdul abdullah abel abiy abou
  abraham abubakar achille adam adama adel adolphe adrian adriano adrien aécio ahmad ahmed aimé akim akira alain alan alassane albert
  alberto albin albrecht alec aleix alejandro aleksandar aleksander aleksandr aleksey alessandro alexander alexandre alexandros
  alexandru alexei alexeï alexey alfonso alfred alfredo ali allan allen alphonse alvaro álvaro amadou amar amaury amédée amin amine amir
  amr anas anatole anatoli anatoliï anatoly anders andré andrei andreï andrej andrés andreu andrew andrij andriy andrzej ange angel
  angelo anselme ante anthony antoine anton antonin antonio antónio antony anurag anwar ariel aristide armand armando armen armin
  arnaldo arnaud arnauld arnold arsène arseni arthur artur arturo arvind ashraf asier asif aslan atef attila aubin august auguste
  augustin aurélien austin axel ayman aymeric aziz bachar bachir badr baptiste barack barnabé barry bart bartosz bashar basile bastian
  bastien baudouin bekir benedikt bengt benigno benito benjamin benoit benoît benyamin bernard bernd bernhard bernie bertrand bilal bilawal
  bill binali binyamin björn blaise bob bogdan bola boris borut boubacar brad brahim brandon brendan brett brian brice bruce bruno bryan
  bud burkhard calixte calvin camilo carl carles carlo carlos casimir cassius cedric cédric césar cesare charles charles-antoine
  charles-édouard charles-henri cheikh chérif chris christian christoph christophe christopher clark claude-henri claudio claus clemens
  clément clifford clint clive colin côme conrad constant constantin corentin cornelius craig cristian cristiano cristóbal curtis cyril
  cyrille cyrus damian damien dan daniel daniele danilo danny dario darius dave david davide dean denis dennis denys derek derrick
  desmond didier diego dieter dieudonné dimitri dimitris dirk djokhar dmitri dmitriï dmitry dmytro domingo dominic donald dorian douglas driss
  duncan dusan dylan ebrahim eddy edgar edgard edi edin edmond edmund edouard édouard eduard eduardo edward edwin eero efraïm elias elie
  élie elio eliott elliott eloi éloi elon emerson emile émile emilio emmanuel emmerson enda enrico enrique enzo eric éric erich erik
  ernest ernesto ernst ernst-august erwan esteban ethan etienne étienne euan eugen eugène evan evariste everton evgeny evgueni evo ezéchiel
  fabian fabien fabio fabrice facundo fadi fahd faisal faouzi farid farouk fathi fatih fayçal fayez faysal federico fedor felipe felix
  félix ferdinand ferenc ferhat fernand fernando fethi fidel filip filippo flavio florent florian florin fodé fouad foued fouzi
  francesco francis francisco franck françois françois-marie françois-xavier frank frank-walter frans franz fraser fred frederic
  frédéric frederick frederik friedrich gabin gabriel gaël gaétan gaetano gareth gary gaspard gaston gauthier gautier gavin geert gennady
  geoffrey geoffroy georg george georges georgios gerald gérald geraldo gerard gérard gerhard germain gheorghe ghislain giacomo gianni
  gilbert gilles gino giorgio giorgos giovanni giulio giuseppe godefroy gonzague gonzalo goodluck goran gordon gorka gotabaya grégoire
  gregory grégory guennadi guido guilhem guillaume guillem guillermo gunther günther gustav gustave gustavo guy guy-michel gyula habib
  hadi hafez hage hakim hamad hamed hamid hamilton hamza hani hannes hans hans-dietrich hans-georg hans-werner harald haris harold harry
  haruki hasan hashim hassan hassane hédi heiko heiner heinrich heinz helmut hendrik henri henrik henrique henry herbert herman hermann
  hervé heydar hicham hichem hideki hilaire hippolyte hiroshi horacio horst hosni hovik howard hubert hugh hugo hugues humbert hunter
  husein hussein ian ibrahim ibrahima idriss idrissa ignace ignacio igor ihor ihsan il-sung ilia iliès ilya ilyas imad imran iñaki
  ingmar iñigo iouri irénée isaac isaïe isidore ismaël ismail ismaïl israël issa istván ivan iván ivica ivo jaap jack jacky jacob
  jacques jae-in jaime jair jaïr jake jakob jalal jamal james jamie jan janez jânio janusz jared jaroslaw jarosław jason javier jay jean
  jean-alain jean-baptiste jean-bernard jean-bertrand jean-charles jean-christophe jean-claude jean-daniel jean-david jean-denis
  jean-didier jean-dominique jean-eudes jean-félix jean-françois jean-frédéric jean-gabriel jean-guy jean-hugues jean-jacques
  jean-jérôme jean-louis jean-loup jean-luc jean-marc jean-marie jean-mathieu jean-max jean-michel jean-noël jean-pascal jean-patrick
  jean-paul jean-philippe jean-pierre jean-rené jean-roch jean-sébastien jean-victor jean-vincent jean-yves jeff jefferson jeffrey jens
  jens-frederik jérémie jeremy jérémy jerome jérôme jerry jerzy jesse jesús jiechi jim jimmy jin-ping jinping jintao joachim joao joão
  joaquín joe joel joël joey johan johann johannes john johnny joko jon jonas jonathan jong-il jong-un jordan jordi jorge joschka jose
  josé josé-manuel josef josep joseph josh joshua josué jovan józsef juan juan-carlos juan-pablo juha jules julian julien julio julius
  junichiro jürgen juri justin kader kadri kais kamal kamel karam karel karim karl karl-heinz karl-theodor karol kaspar keith kemal ken
  kenneth keqiang kevin kévin khaldoun khaled khalid khalifa khalil ki-moon kirill kjell klaus koffi kofi konrad konstantin konstantinos
  krzysztof kurt kurt-julius kylian kyriakos lachlan ladislas lakhdar lamine lance larbi larry lars lasse laszlo lászló laurens laurent
  lazare lech leif leo léo leon léon leonard léonard leonardo leonid leopold léopold leszek levon lewis liam lionel lloyd logan loic
  loïc lorenzo loris lothaire louis louis-philippe lounès luc luca lucas luchino lucien ludovic ludwig luigi luis luís luiz lukas lyndon
  maamar maciej macky mads maël magnus mahamadou mahamat mahathir mahinda mahmoud mahmud majid malcolm malek malik mamadou manfred manmohan
  manuel marc marc-antoine marc-olivier marcel marcelin marcello marcelo marco marcos marcus mariano mario marios marius mark markus
  marouane marquis martial martin marvin marwan masayoshi massimiliano massimo massoud mateo mateusz mathew mathias mathieu mathis mathys mats
  matt matteo matthew matthias matthieu maurice mauricio maurizio max maxence maxim maxime maximilien maxwell mazen mehdi mehmet melvin
  michael michaël michał michel michele mickaël miguel mihai mike mikhail mikhaïl mikheïl mikkel milan milorad milos miloš miloud mircea
  miroslav mitch mitt mladen modeste mohamad mohamed mohamedou mohammad mohammed mohsen moïse mokhtar moncef moshe moulay mounir mourad
  mouss moussa muammar muhammad muhammadu murat mustafa mustapha mykhailo mykhaïlo mykola nabil nacer nadir nael naftali naguib nahel
  najib napoléon narcisse narendra naser nasser nathan nathanaël nawaz neil nelson nestor neymar nicanor nicholas nick nico nicola
  nicolae nicolas nicolás niels nigel nikita nikol nikola nikolai nikolaï nikolaos nikos nizar noah noam noé noël nolan norbert norman
  nouri octave odilon ognjen olaf oleg oleh oleksandr oleksandre oleksii oleksiï oleksiy olexandre oliver olivier olof olusegun omar
  oriol orlando osama oscar oskar othmar otto oumar ousmane oussama owen pablo pacôme panos paolo pascal pascual patrice patrick paul
  paul-émile paul-henri paulin paulo pavel pawel paweł pedro per pete peter péter petr petro petru phil philibert philip philippe pier
  pierre pierre-alain pierre-andré pierre-antoine pierre-emmanuel pierre-henri pierre-henry pierre-louis pierre-marie pierre-olivier
  pierre-yves pierrick pieter pietro piotr pius placide prayut predrag qassem quentin quim rachid radek radosław radovan raed rafael
  rafaël rafic rafik rahul rainer rajiv ralf ralph rami ramon ramón ramush ramzan ramzi randy ranil raoul raphaël rashid ratko raul raúl
  raül rayan raymond razzak recep régis reinhard reinhold remi rémi rémy renato renaud rené renzo rex riad ricardo riccardo richard rick
  ridha rishi riyad robert roberto roch rodolphe rodrigo rodrigue roger roland rolf romain roman romano romaric romelu roméo romeu ron
  ronald ronan rory rosario ross rouslan roy ruben rudi rudolf rudy rui rupert ruslan russell ryan saad sabri saddam said saïd salah
  salam salem sali salim salman salomon salvador salvatore sami samir samuel sándor sandro santiago saoud satoshi saul sauli scott sean
  sebastian sebastián sebastien sébastien selim semion serge sergei sergeï sergej sergey sergi sergio sergiy serguei sergueï serj seth
  séverin shaun shehbaz shimon shinzo shinzō shui-bian siegfried sigismond sigmar silvano silvère silvio simon slavko slimane slobodan
  sofiane soren spencer staffan stan stanislas stanisław steeve stefan stefano stefanos stepan stephan stéphane stephen steve steven
  stewart stig stipe stuart suk-yeol sultan susilo svein sven sylvain sylvestre søren taha tahar takeshi tammam taoufik taras tarek
  tareq tariq tawfik tayeb tayyip ted téo teodoro terence terrence thabo thaddée theo théo theodor theodore théodore théodule theophile
  théophile thiago thibaud thibault thibaut thierry thomas thorsten tiago tiemoko tigran tim timéo timo timothée timothy tito titouan tobias
  toby todd tom tomas tomás tomasz tomislav tommy toni tony toru toussaint travis trevor tristan tullio tyson ugo uhuru ulf ulrich
  umberto urbain usain vaclav václav vadim valdis valentin valentín valère valeri valerian valerii valeriy valery valéry vartan vasco
  vasile vassili vasyl vernon viacheslav viatcheslav victor vikram viktor vince vincent vincenzo virgile vitali vitaly vito vivien vlad
  vladimir vojislav volker volodia volodymyr walid wallace walter warren wassim wayne wellington werner wilfrid wilfried wilhelm willem
  william willy wim winston wolfgang woodrow xabier xavi xavier yacine yahia yahya yair yanis yann yannick yaroslav yasin yasser yassine
  yasuo yehia yevhen ying-jeou yitzhak yoann yohan yohann yong-ho yong-nam yoshihide yoshinori youcef younes youri youssef youssouf
  yoweri yukio yuri yvan yves yvon zacharie zakaria zaki zbigniew zdravko zeid ziad zine zinedine zlatan zoltán zoran zvonimir
`;

const FIRST_NAMES_OF_WOMEN = `
  abigail adélaïde adèle adeline adriana adrienne agathe agnes agnès aicha aïcha aïda aimée aisha aissatou alenka alexandra alexia amel
  amelia amélie amina aminata amy ana ana-maria anaïs anastasia andréa andrée andreja angela angèle angelina angélique anita anja ann
  anna annabelle annalena anne anne-cécile anne-charlotte anne-christine anne-claire anne-élisabeth anne-laure anne-lise anne-marie
  anne-sophie annette annick annie anouk antoinette antonia apolline arielle arlette armelle asia asma assia astrid atifete aude audrey
  aurélie aurore awa ayaan ayşe aziza barbara beatrice béatrice beatrix beatriz bella benazir bénédicte bérangère bérénice bernadette
  bernardine berthe beth bettina betty beverly bianca biljana birgit blanche blandine brenda brigitte britta camelia carine carla carmen
  carol carola carole carolina caroline carolyn catarina catherine cathy cécile cecilia céleste célia céline chantal charlène charline
  charlotte chelsea cheryl chloe chloé christa christel christelle christiane christina christine cindy claire clara clarisse claudette
  claudia claudie claudine clémence clémentine clothilde clotilde colette coralie corazon corinne cornelia cosima cristina cynthia cyrielle dalia
  dalila daniela danièle danielle daphné daria darya dawn debora deborah delphine denise diana diane dilma dina djamila dolores dominica
  donna dora doria dorine doris dorothée dorothy dragana edith édith ekaterina elena eléonore éléonore eliane éliane elisa élisa
  elisabeth élisabeth elise élise elizabeth ella ellen elodie élodie eloïse éloïse elsa elvira élyse émeline emilia emilie émilie emily
  emma emmanuelle enrica erica ericka erika ernestine esmeralda estelle esther eugénie eva evangéline eve ève ève-marie evelyn evelyne
  évelyne evika fabienne fadila faïza fanny farah farzaneh faten fatiha fatima fatma fatou fatoumata fawzia federica félicité ferial
  filippa fiona fleur flora florence floriane frances francesca francine françoise frédérique frida gabriela gabriella gabrielle gaëlle
  galina geneviève georgette georgia georgina geraldine géraldine germaine geun-hye ghislaine gilberte gina ginette giorgia giovanna
  gisèle giulia gladys gloria golda grace graziella greta guillemette gulnara gwenaëlle gwendoline hala halima hanan hanna hannah
  hassiba hayat hedwige heidi heike helen helena hélena hélène helga hillary hina hind hortense houda houria huguette iaroslava ida
  ilana ilse imane imelda ines inès ingibjörg ingrid ingrida ioulia irena irène irina iris irma iryna isabel isabella isabelle isaure
  ivana ivanka jacinda jacinthe jacline jacqueline jade jadranka jamila jana jane janet janice janine jasmine jeanne jeanne-marie jeannette
  jeannine jelena jennifer jenny jessica jill joan joanna joanne jocelyne joëlle johanna josée josefa josephine joséphine josette
  josiane joyce juana judith julia juliana julie julienne juliette justine jytte kadidiatou kaisa kaja karen karima karin karine kate
  katell katharina katherine kathleen kathryn kathy katia katie katja katrin katrín kayla kelly kellyanne kenza kersti ketanji khadidja
  khadija khatia kirsten kolinda kristalina kristin kristina laetitia laila laimdota lara larissa latifa laura laura-codruța laure
  laurence laurène laurie laurine léa leila leïla lena léna léonie leonor leticia letizia lilian liliana liliane lina linda lisa lisbeth lise
  liudmila liz loïs lola lore loretta louisa louise lucette lucia lucie lucienne lucile lucille lucrèce ludivine ludmila luisa luise
  lydia lydie lynda lyudmyla lætitia madeleine mado maëlle maëlys magali magda magdalena maggie maha mahsa maia maïa maïté maja malala malalai
  malika manon manuela manuelle marcelle margaret margarita margaux margot margrét margrethe marguerite maria maría mariam mariama
  mariame marianna marianne marie marie-agnès marie-alice marie-amélie marie-andrée marie-anne marie-antoinette marie-arlette
  marie-caroline marie-cécile marie-charlotte marie-christine marie-claire marie-claude marie-dominique marie-élisabeth marie-ève
  marie-france marie-françoise marie-george marie-ghislaine marie-hélène marie-jeanne marie-jo marie-josé marie-josée marie-laure
  marie-line marie-louise marie-luce marie-ludivine marie-madeleine marie-noëlle marie-odile marie-paule marie-pierre marie-reine
  marie-rose marie-ségolène marie-sophie marie-thérèse mariela marielle mariette marija marilyn marilyne marina marine marion marisol
  marit mariya marjolaine marjorie marlene marlène maroš marta martha marthe martina martine mary marya maryam maryse maryvonne masih
  masoumeh mathilde maud maureen melania melanie mélanie melissa mélissa mélodie mercedes mercédès meredith meriem mette mia michèle
  michelle mila milena milica mina mireille miriam moira molly mona monica monika monique morgane muriel mylène myriam nadège nadia nadiejda
  nadine naïma najat najla nancy naomi narges nargis nasrin nastassia natacha natalia natalie natalya natasha nathalie nawal nelly nezha
  nicole nicoletta nina nino noëlle noémie nona nora nour nouria océane odette odile oksana olena olga olha olivia olympe ophélie oriane
  ornella ouliana pamela paola parisa pascale patricia paula paule paulette pauline peggy penelope pénélope penny perrine petra
  philippine pierrette pilar prisca priscilla priscillia priti rabia rachel rachele rachida rajaa raluca rama ramona raymonde rebecca
  regina régine rena renata renate renée rihana rim rita roberta rokhaya romane rosa rosalie rose rose-marie roselyne rosette rosine
  rovana roxana roxane ruta ruth sabine sabrina safia sahle saïda salima sally salma salomé samia samira sandra sanna sara sarah saskia
  ségolène selma serena séverine sheila shirin shirley sibeth sigrid sihem silvia simone simonetta sirine snežana sofia solange solène
  solenn son-hui sonia sophia sophie soraya stella stephanie stéphanie sue susan susanna susanne suzanne svetlana sviatlana sybile
  sylvia sylviane sylvie tamar tamara tania tanja tansu tarja tatiana tatyana teresa tereza thelma theresa thérèse tina tiphaine tracy
  tulsi tuula tzipi ulla ulrike ursula valentina valentine valerie valérie vanessa vera véra veronica véronique victoire victoria vigdis
  viktoria vinciane violaine violeta violette viorica virginia virginie viviane vjosa wafa wendy wilhelmina xiomara yaël yana yasmina
  yasmine yekaterina yo-jong yolanda yolande youlia yulia yuliya yvette yvonne zahia zahra zara zeïneb zélie zhanna zineb zoé zohra zoïa
  zora zorana zuzana þórdís
`;

const FIRST_NAMES_OF_EITHER = `
  alex andrea ashley cameron camille charlie chen claude dominique eden gwen hong ilham jackie jess jin jo jocelyn jody jun kerry kim
  lee leslie li ling loan lou lynn min-jung ming morgan nikki noa pat robin sacha sam sasha sidney stacy taylor terry ting vivian wang
  wei yan yu
`;

const PARTICLES =
  "de du des d' la le les l' saint sainte ben ibn bin bint abu abou abd al el ould bou aït van von vom zu zur der den het ter ten da das do dos di del della dalla delle degli lo y e i af av mac mc o'";

const PRONOUNS: readonly (readonly [string, Gender, GrammaticalNumber])[] = [
  ['il', 'm', 's'],
  ['elle', 'f', 's'],
  ['ils', 'm', 'p'],
  ['elles', 'f', 'p'],
  ['lui', 'm', 's'],
  ['eux', 'm', 'p'],
  ['lui-même', 'm', 's'],
  ['elle-même', 'f', 's'],
  ['eux-mêmes', 'm', 'p'],
  ['elles-mêmes', 'f', 'p'],
  ['celui-ci', 'm', 's'],
  ['celle-ci', 'f', 's'],
  ['ceux-ci', 'm', 'p'],
  ['celles-ci', 'f', 'p'],
  ['celui-là', 'm', 's'],
  ['celle-là', 'f', 's'],
  ['ceux-là', 'm', 'p'],
  ['celles-là', 'f', 'p'],
  ['ce dernier', 'm', 's'],
  ['cette dernière', 'f', 's'],
  ['ces derniers', 'm', 'p'],
  ['ces dernières', 'f', 'p'],
];

function civilTitles(): Map<string, Gender | null> {
  const out = new Map<string, Gender | null>();
  for (const title of words(CIVIL.m)) out.set(title, 'm');
  for (const title of words(CIVIL.f)) out.set(title, 'f');
  for (const title of words(CIVIL.either)) out.set(title, null);
  return out;
}

function roles(): Map<string, Gender | null> {
  const out = new Map<string, Gender | null>();
  const add = (role: string, gender: Gender | null) => {
    for (const form of [role, plural(role)]) out.set(form, out.has(form) && out.get(form) !== gender ? null : gender);
  };
  for (const pair of phrases(ROLES_BY_GENDER)) {
    const [masculine, feminine] = pair.split('/') as [string, string];
    add(masculine, 'm');
    add(feminine, 'f');
  }
  for (const role of phrases(ROLES_OF_EITHER)) add(role, null);
  for (const role of phrases(ROLES_OF_MEN)) add(role, 'm');
  for (const role of phrases(ROLES_OF_WOMEN)) add(role, 'f');
  return out;
}

/** Groups come first: «sources» stays a group, «source» too, and a plural body («syndicats») is one. */
function collectives(): Map<string, Kind> {
  const out = new Map<string, Kind>();
  for (const kind of ['group', 'organisation', 'document'] as const) {
    for (const noun of phrases(COLLECTIVES[kind] ?? '')) {
      for (const form of kind === 'group' ? [noun] : [noun, plural(noun)]) if (!out.has(form)) out.set(form, kind);
    }
  }
  return out;
}

function firstNames(): Map<string, Gender | null> {
  const out = new Map<string, Gender | null>();
  for (const name of words(FIRST_NAMES_OF_MEN)) out.set(name, 'm');
  for (const name of words(FIRST_NAMES_OF_WOMEN)) out.set(name, 'f');
  for (const name of words(FIRST_NAMES_OF_EITHER)) out.set(name, null);
  return out;
}

export const names: NameLexicon = {
  civil: civilTitles(),
  roles: roles(),
  collectives: collectives(),
  firstNames: firstNames(),
  known: new Map(),
  particles: new Set(words(PARTICLES)),
  pronouns: new Map(PRONOUNS.map(([word, gender, number]) => [word, { gender, number }])),
};
