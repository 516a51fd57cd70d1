/**
 * Bodies that speak: of states, between states, parties to wars, non-governmental ones. What is `part of` a country speaks for it;
 * parliaments, courts and central banks belong to one and speak for themselves.
 */
import { COUNTRIES } from '../../lang/countries.ts';
import type { Seed } from '../seed.ts';
import { listed } from './rows.ts';

/**
 * `id|English names|French names|what it is a part of|country|acronyms and other names`. Names that the language packs have are not typed
 * again: those bodies have their ids, and here only what the packs do not say.
 */
const ROWS = `
white-house|US presidency; U.S. presidency; Biden administration; Trump administration; Obama administration|présidence américaine; administration Biden; administration Trump; administration Obama|united-states|united-states
us-national-security-council|U.S. National Security Council; US National Security Council; White House National Security Council; National Security Council|Conseil de sécurité nationale; Conseil de sécurité nationale américain; Conseil de sécurité nationale de la Maison Blanche; Conseil de sécurité nationale de la Maison-Blanche; Conseil national de sécurité; Conseil de sécurité nationale des États-Unis|white-house|united-states
state-department|US Department of State; U.S. Department of State; Department of State|département d'État américain; diplomatie américaine|united-states|united-states
pentagon|Department of Defense; Defense Department; US Defense Department; U.S. Defense Department; U.S. Department of Defense; US Department of Defense|ministère américain de la Défense; département américain de la Défense; ministère de la Défense américain; département de la Défense|united-states|united-states
us-joint-chiefs-of-staff|U.S. Joint Chiefs of Staff; US Joint Chiefs of Staff; Joint Chiefs of Staff|état-major interarmées américain; état-major américain|pentagon|united-states
us-central-command|U.S. Central Command; US Central Command|commandement central américain; Commandement militaire américain au Moyen-Orient|pentagon|united-states|CENTCOM; Centcom
us-army|U.S. military; US military; American military; U.S. Army; US Army; U.S. armed forces; US armed forces|armée américaine; forces armées américaines|pentagon|united-states
us-navy|U.S. Navy; US Navy|marine américaine; US Navy|pentagon|united-states
us-indo-pacific-command|U.S. Indo-Pacific Command; US Indo-Pacific Command|commandement américain pour l'Indo-Pacifique|pentagon|united-states
nasa|National Aeronautics and Space Administration|agence spatiale américaine|united-states|united-states|NASA; Nasa
us-government|U.S. government; US government; American government; U.S. administration; US administration; U.S. authorities; US authorities|gouvernement américain; administration américaine; autorités américaines|united-states|united-states
us-treasury-department|U.S. Treasury; US Treasury; Treasury Department; U.S. Treasury Department; US Treasury Department|Trésor américain; département américain du Trésor; département du Trésor; département du Trésor américain|united-states|united-states
us-justice-department|U.S. Justice Department; US Justice Department; Justice Department; Department of Justice; U.S. Department of Justice|département américain de la Justice; ministère américain de la Justice; département de la Justice|united-states|united-states|DOJ
us-commerce-department|U.S. Commerce Department; US Commerce Department; Commerce Department; U.S. Department of Commerce|département américain du Commerce; ministère américain du Commerce|united-states|united-states
us-energy-department|U.S. Energy Department; US Energy Department; Department of Energy; U.S. Department of Energy|département américain de l'Énergie; ministère américain de l'Énergie|united-states|united-states
us-department-of-homeland-security|Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security|département de la Sécurité intérieure; ministère américain de la Sécurité intérieure|united-states|united-states|DHS
us-office-of-the-director-of-national-intelligence|Office of the Director of National Intelligence|direction du renseignement national américain|united-states|united-states|ODNI
us-mission-to-the-un|U.S. Mission to the United Nations; US Mission to the United Nations; U.S. mission to the UN|mission américaine auprès de l'ONU; mission américaine à l'ONU|state-department|united-states
us-environmental-protection-agency|Environmental Protection Agency; U.S. Environmental Protection Agency|Agence américaine de protection de l'environnement|united-states|united-states|EPA
fda|Food and Drug Administration; U.S. Food and Drug Administration|Agence américaine des médicaments; agence américaine du médicament|united-states|united-states|FDA
cdc|Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention|Centres de contrôle et de prévention des maladies; Centres américains de contrôle et de prévention des maladies|united-states|united-states|CDC
niaid|National Institute of Allergy and Infectious Diseases|Institut national des allergies et des maladies infectieuses|united-states|united-states|NIAID
cia|U.S. Central Intelligence Agency||united-states|united-states
fbi|U.S. Federal Bureau of Investigation||united-states|united-states
nsa|U.S. National Security Agency||united-states|united-states
us-federal-reserve|||-|united-states
us-congress|U.S. Congress; US Congress|Congrès américain; Congrès des États-Unis|-|united-states
us-senate|U.S. Senate; US Senate|Sénat américain; Sénat des États-Unis|us-congress|united-states
us-house-of-representatives|U.S. House of Representatives; US House of Representatives; House of Representatives|Chambre des représentants; Chambre des représentants américaine; Chambre américaine des représentants|us-congress|united-states
us-supreme-court|U.S. Supreme Court; US Supreme Court|Cour suprême des États-Unis; Cour suprême américaine|-|united-states
democratic-party|Democratic Party; U.S. Democratic Party|Parti démocrate; Parti démocrate américain|-|united-states
republican-party|Republican Party; U.S. Republican Party|Parti républicain; Parti républicain américain|-|united-states|GOP
kremlin|Russian presidency; the Kremlin|présidence russe|russia|russia
russian-duma|Russian State Duma; Russian Duma|Douma russe; Douma d'État|-|russia
federation-council|Federation Council; Russian Federation Council|Conseil de la Fédération; Conseil de la Fédération russe|-|russia
russian-security-council|Russian Security Council; Security Council of Russia; Russia's Security Council|Conseil de sécurité russe; Conseil de sécurité de Russie; Conseil de sécurité de la Fédération de Russie|russia|russia
russian-general-staff|Russian General Staff; General Staff of Russia|état-major russe; état-major général russe|russian-army|russia
russian-mission-to-the-un|Russian Mission to the United Nations; Russian mission to the UN|mission russe auprès de l'ONU; mission russe à l'ONU|russian-foreign-ministry|russia
fsb|Federal Security Service; Russian Federal Security Service|Service fédéral de sécurité; services de sécurité russes|russia|russia|ФСБ
svr|Foreign Intelligence Service; Russian Foreign Intelligence Service|Service russe des renseignements extérieurs|russia|russia|SVR
roscosmos|Russian space agency|agence spatiale russe|russia|russia|Roscosmos; Роскосмос
rosatom|Rosatom|Rosatom|-|russia|Росатом
gazprom|Gazprom|Gazprom|-|russia|Газпром
bank-of-russia|Bank of Russia; Russian central bank; Central Bank of Russia|banque centrale russe; Banque de Russie|-|russia
wagner-group|Wagner Group; Wagner|groupe Wagner; Wagner; groupe paramilitaire Wagner|-|russia|Вагнер
moscow-city-government|Moscow city government; Moscow mayor's office|mairie de Moscou|-|russia
ukrainian-national-security-council|National Security and Defense Council of Ukraine; Ukrainian National Security and Defense Council; Ukraine's National Security and Defense Council|Conseil de sécurité nationale et de défense ukrainien; Conseil de sécurité et de défense nationale d'Ukraine|ukraine|ukraine
ukrainian-military-intelligence|Ukrainian military intelligence; Ukraine's military intelligence; Defence Intelligence of Ukraine|renseignement militaire ukrainien; renseignements militaires ukrainiens; service du renseignement militaire ukrainien|ukraine|ukraine
ukrainian-security-service|Security Service of Ukraine; Ukrainian Security Service|services de sécurité ukrainiens; Service de sécurité d'Ukraine; SBU|ukraine|ukraine|SBU
ukrainian-general-staff|Ukrainian General Staff; General Staff of the Armed Forces of Ukraine|état-major ukrainien; état-major général ukrainien|ukrainian-army|ukraine
ukrainian-air-force|Ukrainian Air Force|armée de l'air ukrainienne|ukrainian-army|ukraine
ukrainian-mission-to-the-un|Ukrainian mission to the UN; Ukrainian Mission to the United Nations|mission ukrainienne auprès de l'ONU|ukrainian-foreign-ministry|ukraine
verkhovna-rada|Verkhovna Rada; Ukrainian parliament; Ukraine's parliament|Verkhovna Rada; Parlement ukrainien; Rada|-|ukraine|Верховна Рада
kyiv-city-hall|Kyiv city administration|mairie de Kiev; mairie de Kyiv|-|ukraine
energoatom|Energoatom|Energoatom|-|ukraine|Енергоатом
elysee|French presidency|présidence française; Palais de l'Élysée; présidence de la République|france|france
matignon||services du Premier ministre|france|france
quai-d-orsay|French Foreign Ministry; French Ministry of Foreign Affairs; French foreign ministry|ministère français des Affaires étrangères; ministère des Affaires étrangères français; diplomatie française; ministère de l'Europe et des Affaires étrangères|france|france
bercy|French Finance Ministry; French finance ministry; French Economy Ministry|ministère de l'Économie et des Finances; ministère français de l'Économie|france|france
beauvau|French Interior Ministry; French interior ministry|ministère français de l'Intérieur|france|france
french-national-assembly|French National Assembly|Assemblée nationale française|-|france
french-senate|French Senate|Sénat français|-|france
bank-of-france|Bank of France; Banque de France|Banque de France|-|france
french-constitutional-council|French Constitutional Council|Conseil constitutionnel français|-|france
paris-city-hall|Paris City Hall; Paris mayor's office|mairie de Paris; Hôtel de ville de Paris|-|france
national-rally|National Rally; National Front|Rassemblement national; Front national|-|france|RN
la-france-insoumise|La France Insoumise; France Unbowed|La France insoumise; France insoumise|-|france|LFI
cgt|General Confederation of Labour|Confédération générale du travail|-|france|CGT
cfdt|French Democratic Confederation of Labour|Confédération française démocratique du travail|-|france|CFDT
medef|Medef|Mouvement des entreprises de France|-|france|Medef; MEDEF
insee|French statistics office|Institut national de la statistique et des études économiques|france|france|Insee; INSEE
downing-street|British prime minister's office; Prime Minister's Office|services du Premier ministre britannique|united-kingdom|united-kingdom
foreign-office|British Foreign Office; UK Foreign Office; Foreign, Commonwealth and Development Office; British Foreign Ministry|ministère britannique des Affaires étrangères; diplomatie britannique|united-kingdom|united-kingdom|FCDO
home-office|Home Office; British Home Office; UK Home Office|ministère britannique de l'Intérieur; Home Office|united-kingdom|united-kingdom
hm-treasury|HM Treasury; British Treasury|Trésor britannique; ministère britannique des Finances|united-kingdom|united-kingdom
buckingham-palace|||-|united-kingdom
british-parliament|British Parliament; UK Parliament; British parliament|Parlement britannique|-|united-kingdom
house-of-commons|House of Commons; British House of Commons|Chambre des communes|british-parliament|united-kingdom
house-of-lords|House of Lords|Chambre des lords|british-parliament|united-kingdom
bank-of-england|Bank of England|Banque d'Angleterre|-|united-kingdom|BoE
scotland-yard|Scotland Yard; Metropolitan Police|Scotland Yard; police londonienne|-|united-kingdom
mi5|Security Service MI5|service de renseignement intérieur britannique|united-kingdom|united-kingdom|MI5
mi6|Secret Intelligence Service|service de renseignement extérieur britannique|united-kingdom|united-kingdom|MI6
labour-party|Labour Party; British Labour Party|Parti travailliste; Parti travailliste britannique|-|united-kingdom
british-conservative-party|Conservative Party; British Conservative Party|Parti conservateur; Parti conservateur britannique|-|united-kingdom
scottish-government|Scottish Government; Scottish government|gouvernement écossais|-|united-kingdom
london-city-hall|London City Hall; London mayor's office|mairie de Londres|-|united-kingdom
german-chancellery|German Chancellery; Federal Chancellery|chancellerie allemande|german-government|germany
bundestag|German parliament; German Bundestag|Bundestag allemand; Parlement allemand|-|germany
bundesbank|Bundesbank; German central bank|Bundesbank; banque centrale allemande|-|germany
alternative-for-germany|Alternative for Germany|Alternative pour l'Allemagne|-|germany|AfD
spd|Social Democratic Party of Germany|Parti social-démocrate allemand|-|germany|SPD
cdu|Christian Democratic Union|Union chrétienne-démocrate|-|germany|CDU
bank-of-italy|Bank of Italy|Banque d'Italie|-|italy
catalan-government|Catalan government; Generalitat|gouvernement catalan; Généralité de Catalogne; Generalitat|-|spain
law-and-justice|Law and Justice|Droit et Justice|-|poland|PiS
holy-see-press-office|Holy See press office; Vatican press office|bureau de presse du Saint-Siège; bureau de presse du Vatican|vatican-city|vatican-city
republika-srpska|Republika Srpska; Bosnian Serb Republic|Republika Srpska; République serbe de Bosnie|-|bosnia-and-herzegovina
office-of-the-high-representative|Office of the High Representative|bureau du haut représentant en Bosnie|-|bosnia-and-herzegovina|OHR
mit|National Intelligence Organization; Turkish intelligence agency|services de renseignement turcs; MIT|turkey|turkey
chp|Republican People's Party|Parti républicain du peuple|-|turkey|CHP
akp|Justice and Development Party|Parti de la justice et du développement|-|turkey|AKP
pkk|Kurdistan Workers' Party|Parti des travailleurs du Kurdistan|-|turkey|PKK
istanbul-metropolitan-municipality|Istanbul Metropolitan Municipality|mairie d'Istanbul|-|turkey
chinese-communist-party|Chinese Communist Party; Communist Party of China|Parti communiste chinois|-|china|CCP; PCC
central-foreign-affairs-commission-office|Office of the Central Foreign Affairs Commission; Central Foreign Affairs Office|bureau de la Commission centrale des affaires étrangères|china|china
taiwan-affairs-office|Taiwan Affairs Office; China's Taiwan Affairs Office|bureau des affaires taïwanaises; Bureau chinois des affaires taïwanaises|china|china
chinese-commerce-ministry|Chinese Commerce Ministry; Chinese Ministry of Commerce; Ministry of Commerce of China|ministère chinois du Commerce; ministère du Commerce chinois|china|china
chinese-mission-to-the-un|Chinese Mission to the United Nations; Chinese mission to the UN|mission chinoise auprès de l'ONU|chinese-foreign-ministry|china
chinese-embassy-in-the-united-states|Chinese Embassy in Washington; Chinese embassy in Washington; Chinese Embassy in the United States|ambassade de Chine à Washington; ambassade de Chine aux États-Unis|chinese-foreign-ministry|china
peoples-bank-of-china|People's Bank of China; Chinese central bank|Banque populaire de Chine; banque centrale chinoise|-|china|PBoC
chinese-national-peoples-congress|National People's Congress|Assemblée nationale populaire; Assemblée populaire nationale chinoise|-|china
hong-kong-government|Hong Kong government|gouvernement de Hong Kong; gouvernement hongkongais; exécutif hongkongais|-|hong-kong
huawei|Huawei|Huawei|-|china|华为
japanese-diet|Japanese parliament; Japanese Diet|Diète japonaise; Parlement japonais|-|japan
bank-of-japan|Bank of Japan|Banque du Japon|-|japan|BoJ
tokyo-metropolitan-government|Tokyo Metropolitan Government|gouvernement métropolitain de Tokyo|-|japan
tepco|Tokyo Electric Power Company; Tokyo Electric Power|Tokyo Electric Power|-|japan|Tepco; TEPCO
south-korean-unification-ministry|South Korean Unification Ministry; South Korea's Unification Ministry; Unification Ministry; Seoul's Unification Ministry|ministère sud-coréen de l'Unification; ministère de l'Unification; ministère de l'Unification de Séoul; ministère de l'Unification sud-coréen|south-korea|south-korea
south-korean-intelligence-service|National Intelligence Service; South Korea's National Intelligence Service; South Korean National Intelligence Service|Service national du renseignement; Service national de renseignement; services de renseignement sud-coréens|south-korea|south-korea|NIS
south-korean-joint-chiefs-of-staff|South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff|état-major interarmées sud-coréen; état-major sud-coréen|south-korean-army|south-korea|JCS
south-korean-national-assembly|South Korean National Assembly; South Korean parliament|Assemblée nationale sud-coréenne; Parlement sud-coréen|-|south-korea
supreme-peoples-assembly-presidium|Presidium of the Supreme People's Assembly|présidium de l'Assemblée populaire suprême|north-korea|north-korea
workers-party-of-korea|Workers' Party of Korea|Parti du travail de Corée; Parti des travailleurs de Corée|-|north-korea
north-korean-mission-to-the-un|North Korean mission to the UN; North Korean Mission to the United Nations|mission nord-coréenne auprès de l'ONU|north-korean-foreign-ministry|north-korea
reserve-bank-of-india|Reserve Bank of India|Banque centrale indienne; Banque de réserve indienne|-|india|RBI
bharatiya-janata-party|Bharatiya Janata Party|Bharatiya Janata Party; Parti du peuple indien|-|india|BJP
indian-national-congress|Indian National Congress; Congress party|Parti du Congrès; Congrès national indien|-|india
isro|Indian Space Research Organisation|agence spatiale indienne|india|india|ISRO
isi|Inter-Services Intelligence|services de renseignement pakistanais|pakistan|pakistan|ISI
communist-party-of-vietnam|Communist Party of Vietnam|Parti communiste vietnamien|-|vietnam
taliban|Taliban government; Taliban authorities|gouvernement taliban; autorités talibanes|-|afghanistan
reserve-bank-of-australia|Reserve Bank of Australia|Banque de réserve d'Australie; banque centrale australienne|-|australia|RBA
israeli-prime-ministers-office|Israeli Prime Minister's Office; Israeli prime minister's office|bureau du Premier ministre israélien; services du Premier ministre israélien|israel|israel
israel-defense-forces|Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces|Forces de défense israéliennes|israel|israel
knesset|Israeli parliament|Parlement israélien; Knesset israélienne|-|israel
mossad||services de renseignement israéliens|israel|israel
shin-bet|Shin Bet; Israel Security Agency|Shin Beth; Shin Bet|israel|israel
likud|Likud; Likud party|Likoud|-|israel
israeli-mission-to-the-un|Israeli Mission to the United Nations; Israeli mission to the UN|mission israélienne auprès de l'ONU|israeli-foreign-ministry|israel
bank-of-israel|Bank of Israel|Banque d'Israël|-|israel
palestinian-authority|Palestinian National Authority; Palestinian presidency|Autorité nationale palestinienne; présidence palestinienne|palestine|palestine
plo|Palestine Liberation Organization; Palestine Liberation Organisation|Organisation de libération de la Palestine; OLP|palestine|palestine|PLO
palestinian-mission-to-the-un|Palestinian mission to the UN|mission palestinienne auprès de l'ONU|palestinian-authority|palestine
gaza-health-ministry|Gaza Health Ministry; Gaza health ministry; Hamas-run health ministry; Hamas-run Gaza health ministry|ministère de la Santé du Hamas; ministère de la Santé de Gaza; ministère de la Santé de la bande de Gaza|hamas|palestine
al-qassam-brigades|al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades|Brigades Ezzedine al-Qassam; brigades al-Qassam|hamas|palestine
palestinian-islamic-jihad|Palestinian Islamic Jihad; Islamic Jihad|Jihad islamique; Jihad islamique palestinien; Djihad islamique|-|palestine
hamas|Hamas movement|mouvement islamiste Hamas; mouvement Hamas|-|palestine|حماس
hezbollah|Hizbullah; Lebanese Hezbollah; Hizbollah|Hezbollah libanais|-|lebanon|حزب الله
lebanese-parliament|Lebanese parliament|Parlement libanais|-|lebanon
irans-supreme-national-security-council|Supreme National Security Council; Iran's Supreme National Security Council|Conseil suprême de sécurité nationale; Conseil suprême de la sécurité nationale iranien|iran|iran
islamic-revolutionary-guard-corps|Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards; Islamic Revolution Guards Corps|Gardiens de la révolution; Gardiens de la Révolution; Corps des gardiens de la révolution islamique; Gardiens de la révolution iraniens|iran|iran|IRGC; Pasdaran
quds-force|Quds Force|force Qods; Force Qods; force al-Qods|islamic-revolutionary-guard-corps|iran
iranian-parliament|Iranian parliament|Parlement iranien|-|iran
atomic-energy-organization-of-iran|Atomic Energy Organization of Iran; Atomic Energy Organisation of Iran|Organisation iranienne de l'énergie atomique|iran|iran|AEOI; OIEA
kurdistan-regional-government|Kurdistan Regional Government|gouvernement régional du Kurdistan; gouvernement régional kurde|-|iraq|KRG
syrian-democratic-forces|Syrian Democratic Forces|Forces démocratiques syriennes|-|syria|SDF; FDS
syrian-mission-to-the-un|Syrian mission to the UN|mission syrienne auprès de l'ONU|syrian-foreign-ministry|syria
syrian-observatory-for-human-rights|Syrian Observatory for Human Rights|Observatoire syrien des droits de l'homme; Observatoire syrien des droits de l'Homme|-|syria|SOHR; OSDH
white-helmets|White Helmets; Syria Civil Defence|Casques blancs|-|syria
houthis|Houthis; Houthi movement; Houthi rebels|Houthis; rebelles houthis; Houthistes|-|yemen
saudi-led-coalition|Saudi-led coalition|coalition menée par l'Arabie saoudite|-|saudi-arabia
saudi-aramco|Saudi Aramco; Aramco|Saudi Aramco; Aramco|-|saudi-arabia
muslim-brotherhood|Muslim Brotherhood|Frères musulmans|-|egypt
libyan-national-army|Libyan National Army|Armée nationale libyenne; ANL|-|libya|LNA
libyan-national-transitional-council|National Transitional Council; Libyan National Transitional Council|Conseil national de transition libyen; Conseil national de transition|libya|libya|NTC; CNT
ennahdha|Ennahda; Ennahdha|Ennahdha; Ennahda|-|tunisia
polisario-front|Polisario Front; Polisario|Front Polisario; Polisario|-|western-sahara
rapid-support-forces|Rapid Support Forces|Forces de soutien rapide|-|sudan|FSR
sudanese-sovereignty-council|Sovereignty Council; Sudanese Sovereignty Council; Transitional Sovereignty Council|Conseil de souveraineté; Conseil de souveraineté soudanais|sudan|sudan
tplf|Tigray People's Liberation Front|Front de libération du peuple du Tigré|-|ethiopia|TPLF; FLPT
al-shabaab|al-Shabaab; al-Shabab; Al-Shabaab|Chebab; Shebab; shebab; chebab|-|somalia
m23|March 23 Movement; M23 rebels|Mouvement du 23 mars; rebelles du M23|-|dr-congo|M23
african-national-congress|African National Congress|Congrès national africain|-|south-africa|ANC
jnim|Jama'at Nusrat al-Islam wal-Muslimin; Group to Support Islam and Muslims|Groupe de soutien à l'islam et aux musulmans|-|mali|JNIM; GSIM
bank-of-canada|Bank of Canada|Banque du Canada|-|canada
royal-canadian-mounted-police|Royal Canadian Mounted Police|Gendarmerie royale du Canada|-|canada|RCMP; GRC
canadian-house-of-commons|Canadian House of Commons; Canadian Parliament|Chambre des communes du Canada; Parlement canadien|-|canada
quebec-government|Quebec government|gouvernement québécois; gouvernement du Québec|-|canada
ontario-government|Ontario government|gouvernement de l'Ontario; gouvernement ontarien|-|canada
alberta-government|Alberta government|gouvernement de l'Alberta; gouvernement albertain|-|canada
montreal-city-hall|Montreal City Hall|mairie de Montréal; Ville de Montréal|-|canada
conservative-party-of-canada|Conservative Party of Canada|Parti conservateur du Canada|-|canada
new-democratic-party|New Democratic Party|Nouveau Parti démocratique|-|canada|NDP; NPD
new-development-bank|New Development Bank; BRICS bank|Nouvelle banque de développement|-|-
petrobras|Petrobras|Petrobras|-|brazil
farc|Revolutionary Armed Forces of Colombia|Forces armées révolutionnaires de Colombie|-|colombia|FARC; Farc
eln|National Liberation Army of Colombia|Armée de libération nationale de Colombie|-|colombia|ELN
un-general-assembly|UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly of the United Nations|Assemblée générale de l'ONU; Assemblée générale des Nations unies|united-nations|-
un-security-council|||united-nations|-
unicef|United Nations Children's Fund|Fonds des Nations unies pour l'enfance|united-nations|-
unhcr|United Nations High Commissioner for Refugees; UN High Commissioner for Refugees|Haut-Commissariat aux réfugiés; Haut-Commissariat de l'ONU pour les réfugiés|united-nations|-|UNHCR
unesco|United Nations Educational, Scientific and Cultural Organization|Organisation des Nations unies pour l'éducation, la science et la culture|united-nations|-
world-food-programme|UN World Food Programme; U.N. World Food Program|PAM|united-nations|-|WFP
world-health-organization|UN health agency|Organisation Mondiale de la Santé|united-nations|-
iaea|UN nuclear watchdog; U.N. nuclear watchdog||united-nations|-
ohchr|UN Human Rights Office; Office of the United Nations High Commissioner for Human Rights; UN human rights office; U.N. human rights office|Haut-Commissariat des Nations unies aux droits de l'homme; Haut-Commissariat de l'ONU aux droits de l'homme|united-nations|-|OHCHR; HCDH
ocha|UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs|Bureau de coordination des affaires humanitaires; Bureau de la coordination des affaires humanitaires de l'ONU|united-nations|-|OCHA; Ocha
unrwa|UN agency for Palestinian refugees; U.N. agency for Palestinian refugees|agence de l'ONU pour les réfugiés palestiniens; Agence des Nations unies pour les réfugiés palestiniens|united-nations|-|UNRWA; Unrwa
undp|United Nations Development Programme; UN Development Programme|Programme des Nations unies pour le développement|united-nations|-|UNDP; PNUD
unep|United Nations Environment Programme; UN Environment Programme|Programme des Nations unies pour l'environnement|united-nations|-|UNEP; PNUE
fao|Food and Agriculture Organization; UN Food and Agriculture Organization|Organisation des Nations unies pour l'alimentation et l'agriculture|united-nations|-|FAO
iom|International Organization for Migration|Organisation internationale pour les migrations|united-nations|-|IOM
unodc|UN Office on Drugs and Crime; United Nations Office on Drugs and Crime|Office des Nations unies contre la drogue et le crime|united-nations|-|UNODC; ONUDC
unfccc|UN Climate Change; UN climate change secretariat|ONU Climat; Convention-cadre des Nations unies sur les changements climatiques|united-nations|-|UNFCCC; CCNUCC
un-human-rights-council|UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council|Conseil des droits de l'homme de l'ONU; Conseil des droits de l'homme des Nations unies|united-nations|-
ipcc|Intergovernmental Panel on Climate Change|Groupe d'experts intergouvernemental sur l'évolution du climat|united-nations|-|IPCC; Giec; GIEC
wmo|World Meteorological Organization|Organisation météorologique mondiale|united-nations|-|WMO
unaids|UNAIDS|Onusida|united-nations|-|UNAIDS; ONUSIDA
minusma|UN mission in Mali; U.N. peacekeeping mission in Mali|mission de l'ONU au Mali; Minusma|united-nations|-|MINUSMA
monusco|UN mission in Congo; UN peacekeeping mission in the Democratic Republic of Congo|mission de l'ONU en RDC; Monusco|united-nations|-|MONUSCO
unifil|United Nations Interim Force in Lebanon; UN peacekeeping force in Lebanon|Force intérimaire des Nations unies au Liban; Finul|united-nations|-|UNIFIL; FINUL
ilo|||united-nations|-
icj|||united-nations|-
european-commission|EU Commission; EU executive|exécutif européen|european-union|-
european-parliament|EU Parliament|Parlement Européen|european-union|-
european-council|European Council|Conseil européen|european-union|-
council-of-the-eu|Council of the European Union; Council of the EU|Conseil de l'Union européenne; Conseil de l'UE|european-union|-
eeas|European External Action Service; EU diplomatic service|Service européen pour l'action extérieure; Service européen d'action extérieure; diplomatie européenne|european-union|-|EEAS; SEAE
eurogroup|Eurogroup|Eurogroupe|european-union|-
european-central-bank|||european-union|-
european-investment-bank|European Investment Bank|Banque européenne d'investissement|european-union|-|EIB; BEI
court-of-justice-of-the-eu|Court of Justice of the European Union; European Court of Justice; EU Court of Justice|Cour de justice de l'Union européenne; Cour de justice de l'UE|european-union|-|CJEU; CJUE
frontex|Frontex|Frontex|european-union|-
europol|EU police agency||european-union|-
eurostat|Eurostat|Eurostat|european-commission|-
european-medicines-agency|European Medicines Agency|Agence européenne des médicaments; Agence européenne du médicament|european-union|-|EMA; AEM
echr|||council-of-europe|-
nato-military-committee|NATO Military Committee|comité militaire de l'Otan|nato|-
shape|Supreme Headquarters Allied Powers Europe|commandement suprême des forces alliées en Europe|nato|-|SHAPE
african-union-commission|African Union Commission; AU Commission|Commission de l'Union africaine|african-union|-
africa-cdc|Africa CDC; Africa Centres for Disease Control and Prevention|Centre africain de contrôle et de prévention des maladies|african-union|-
oas|Organization of American States; Organisation of American States|Organisation des États américains|-|-|OAS; OEA
oif|International Organisation of La Francophonie|Organisation internationale de la Francophonie|-|-|OIF
commonwealth|Commonwealth of Nations; the Commonwealth|Commonwealth|-|-
cis|Commonwealth of Independent States|Communauté des États indépendants|-|-|CEI
csto|Collective Security Treaty Organization|Organisation du traité de sécurité collective|-|-|CSTO; OTSC
shanghai-cooperation-organisation|Shanghai Cooperation Organisation; Shanghai Cooperation Organization|Organisation de coopération de Shanghai; Organisation de coopération de Shanghaï|-|-|SCO; OCS
gulf-cooperation-council|Gulf Cooperation Council|Conseil de coopération du Golfe|-|-|GCC; CCG
organisation-of-islamic-cooperation|Organisation of Islamic Cooperation; Organization of Islamic Cooperation|Organisation de la coopération islamique; Organisation de coopération islamique|-|-|OIC; OCI
mercosur|Mercosur|Mercosur|-|-
apec|Asia-Pacific Economic Cooperation|Coopération économique pour l'Asie-Pacifique|-|-|APEC; Apec
opcw|Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons|Organisation pour l'interdiction des armes chimiques|-|-|OPCW; OIAC
wipo|World Intellectual Property Organization|Organisation mondiale de la propriété intellectuelle|united-nations|-|WIPO; OMPI
asian-development-bank|Asian Development Bank|Banque asiatique de développement|-|-|ADB
african-development-bank|African Development Bank|Banque africaine de développement|-|-|AfDB
wada|World Anti-Doping Agency|Agence mondiale antidopage|-|-|WADA; AMA
ioc|International Olympic Committee|Comité international olympique|-|-|IOC; CIO
fifa|FIFA|Fifa|-|-
uefa|UEFA|Uefa|-|-
norwegian-refugee-council|Norwegian Refugee Council|Conseil norvégien pour les réfugiés|-|-|NRC
save-the-children|Save the Children|Save the Children|-|-
oxfam|Oxfam|Oxfam|-|-
wwf|World Wide Fund for Nature|Fonds mondial pour la nature|-|-|WWF
transparency-international|Transparency International|Transparency International|-|-
international-crisis-group|International Crisis Group; Crisis Group|International Crisis Group|-|-|ICG
committee-to-protect-journalists|Committee to Protect Journalists|Comité pour la protection des journalistes|-|-|CPJ
freedom-house|Freedom House|Freedom House|-|-
icc|World Criminal Court|Cour Pénale Internationale|-|-
international-rescue-committee|International Rescue Committee|Comité international de secours|-|-|IRC
fidh|International Federation for Human Rights|Fédération internationale pour les droits humains|-|-|FIDH
wikileaks|WikiLeaks; Wikileaks|WikiLeaks; Wikileaks|-|-
sipri|Stockholm International Peace Research Institute|Institut international de recherche sur la paix de Stockholm|-|sweden|SIPRI; Sipri
iiss|International Institute for Strategic Studies|Institut international d'études stratégiques|-|united-kingdom|IISS
csis|Center for Strategic and International Studies|Centre d'études stratégiques et internationales|-|united-states|CSIS
institute-for-the-study-of-war|Institute for the Study of War|Institut pour l'étude de la guerre|-|united-states|ISW
google|Google|Google|-|united-states
apple|Apple|Apple|-|united-states
microsoft|Microsoft|Microsoft|-|united-states
facebook|Facebook|Facebook|-|united-states
twitter|Twitter|Twitter|-|united-states
amazon|Amazon.com|Amazon.com|-|united-states
boeing|Boeing|Boeing|-|united-states
spacex|SpaceX|SpaceX|-|united-states
pfizer|Pfizer|Pfizer|-|united-states
airbus|Airbus|Airbus|-|-
totalenergies|TotalEnergies; Total SA|TotalEnergies|-|france
edf|Électricité de France|Électricité de France|-|france|EDF
renault|Renault|Renault|-|france
`;

interface Adjective {
  readonly prefix: string;
  readonly en: readonly string[];
  readonly m: string;
  readonly f: string;
}

/** Where the package of countries has another word than news has. `English adjectives|French, masculine|feminine`. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  afghanistan: 'Afghan|afghan|afghane',
  argentina: 'Argentine; Argentinian|argentin|argentine',
  azerbaijan: 'Azerbaijani; Azeri|azerbaïdjanais|azerbaïdjanaise',
  belarus: 'Belarusian; Belarusian|biélorusse|biélorusse',
  czechia: 'Czech|tchèque|tchèque',
  ecuador: 'Ecuadorian; Ecuadorean|équatorien|équatorienne',
  kazakhstan: 'Kazakh; Kazakhstani|kazakh|kazakhe',
  myanmar: 'Burmese; Myanmar|birman|birmane',
  'new-zealand': 'New Zealand|néo-zélandais|néo-zélandaise',
  philippines: 'Philippine; Filipino|philippin|philippine',
  qatar: 'Qatari|qatari|qatarie',
  'saudi-arabia': 'Saudi; Saudi Arabian|saoudien|saoudienne',
  'united-arab-emirates': 'Emirati; UAE|émirati|émiratie',
  'united-kingdom': 'British; UK; U.K.|britannique|britannique',
  uzbekistan: 'Uzbek|ouzbek|ouzbèke',
};

/** States whose government, ministries of foreign affairs, defence and the interior, and army are actors of their own. */
const STATES =
  'russia ukraine belarus united-kingdom france germany italy spain portugal netherlands belgium luxembourg ireland austria switzerland poland czechia slovakia ' +
  'hungary romania bulgaria greece cyprus sweden finland norway denmark estonia latvia lithuania serbia croatia slovenia albania kosovo moldova turkey georgia ' +
  'armenia azerbaijan kazakhstan uzbekistan china taiwan japan south-korea north-korea mongolia india pakistan bangladesh sri-lanka afghanistan myanmar thailand ' +
  'vietnam cambodia philippines indonesia malaysia singapore australia new-zealand israel iran iraq syria lebanon jordan saudi-arabia united-arab-emirates qatar ' +
  'kuwait yemen oman egypt libya tunisia algeria morocco sudan ethiopia eritrea somalia kenya uganda rwanda burundi tanzania chad cameroon gabon nigeria ghana ' +
  'senegal mali burkina-faso niger ivory-coast south-africa zimbabwe angola mozambique canada mexico brazil argentina chile peru colombia venezuela bolivia ' +
  'ecuador cuba haiti nicaragua honduras guatemala';

/** States whose presidency is an actor of its own; those of ROWS have a name of their own. */
const PRESIDENCIES = new Set(
  'ukraine turkey south-korea poland egypt iran iraq syria lebanon tunisia algeria brazil argentina mexico venezuela colombia belarus kazakhstan taiwan afghanistan nigeria senegal mali niger burkina-faso'.split(' '),
);

/** Bodies of ROWS that are what others have by rule: no second one is made. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  france: ['foreign', 'interior'],
  'united-kingdom': ['foreign', 'interior'],
  israel: ['army'],
};

/** The one body that a title is held at, where the rules below do not tell. */
const SEATS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'united-states': {
    president: 'white-house', 'vice-president': 'white-house', 'secretary-of-state': 'state-department', 'defence-secretary': 'pentagon',
    'acting-defence-secretary': 'pentagon', 'treasury-secretary': 'us-treasury-department', 'national-security-adviser': 'us-national-security-council',
    senator: 'us-senate',
  },
  france: {
    president: 'elysee', 'prime-minister': 'matignon', 'foreign-minister': 'quai-d-orsay', 'interior-minister': 'beauvau',
    'economy-minister': 'bercy', 'finance-minister': 'bercy',
  },
  russia: { president: 'kremlin' },
  'united-kingdom': {
    'prime-minister': 'downing-street', 'foreign-secretary': 'foreign-office', 'home-secretary': 'home-office',
    'defence-secretary': 'british-defence-ministry', 'chancellor-of-the-exchequer': 'hm-treasury', king: 'buckingham-palace', queen: 'buckingham-palace',
  },
  germany: { chancellor: 'german-chancellery' },
  'south-korea': { 'unification-minister': 'south-korean-unification-ministry' },
  china: { 'trade-minister': 'chinese-commerce-ministry' },
  'hong-kong': { 'chief-executive': 'hong-kong-government' },
};

const MINISTRY: Readonly<Record<string, string>> = {
  'foreign-minister': 'foreign', 'deputy-foreign-minister': 'foreign', 'defence-minister': 'defence', 'deputy-defence-minister': 'defence',
  'interior-minister': 'interior',
};
const GOVERNMENT = /^(?:deputy-|acting-)?(?:prime-minister|chancellor|premier|vice-premier|minister|[a-z]+-minister|treasurer|chief-cabinet-secretary)$/;

const adjectiveOf = (country: string): Adjective => {
  const { demonym, demonymFr } = COUNTRIES.find(({ id }) => id === country) ?? { demonym: '', demonymFr: ['', ''] as const };
  const [english, m, f] = (ADJECTIVES[country] ?? `${demonym.split(', ')[0]}|${demonymFr[0].toLowerCase()}|${demonymFr[1].toLowerCase()}`).split('|') as [string, string, string];
  const en = [...new Set(listed(english))];
  return { prefix: (en[0] as string).toLowerCase().replace(/[^a-z]+/g, '-'), en, m, f };
};

const KNOWN = new Map(STATES.split(' ').map((country) => [country, adjectiveOf(country)]));

/** The body at which a title is held in a country. */
export function seat(title: string, country: string): string {
  const own = SEATS[country]?.[title];
  if (own) return own;
  const adjective = KNOWN.get(country);
  if (!adjective) return country;
  const ministry = MINISTRY[title];
  if (ministry) return `${adjective.prefix}-${ministry}-ministry`;
  if ((title === 'president' || title === 'acting-president') && PRESIDENCIES.has(country)) return `${adjective.prefix}-presidency`;
  return GOVERNMENT.test(title) ? `${adjective.prefix}-government` : country;
}

function bodiesOf(country: string, { prefix, en, m, f }: Adjective): Seed[] {
  const of = COUNTRIES.find(({ id }) => id === country)?.en ?? country;
  const body = (id: string, english: readonly string[], fr: readonly string[]): Seed => ({
    id: `${prefix}-${id}`, kind: 'organisation', names: { en: [...new Set(english)], fr: [...new Set(fr)] }, country, part_of: country,
  });
  const each = (make: (adjective: string) => readonly string[]) => en.flatMap(make);
  const ministry = (id: string, english: readonly string[], fr: string) =>
    body(
      `${id}-ministry`,
      [...english.flatMap((word) => each((a) => [`${a} ${word} Ministry`, `${a} Ministry of ${word === 'Foreign' ? 'Foreign Affairs' : word === 'Interior' ? 'the Interior' : word}`])), ...english.map((word) => `${of}'s ${word} Ministry`)],
      [`ministère ${m} ${fr}`, `ministère ${fr} ${m}`],
    );
  const made: (Seed | null)[] = [
    body('government', each((a) => [`${a} government`, `${a} authorities`]), [`gouvernement ${m}`, `autorités ${f}s`]),
    OWN[country]?.includes('foreign') ? null : ministry('foreign', ['Foreign'], 'des Affaires étrangères'),
    ministry('defence', ['Defence', 'Defense'], 'de la Défense'),
    OWN[country]?.includes('interior') ? null : ministry('interior', ['Interior'], "de l'Intérieur"),
    OWN[country]?.includes('army') ? null : body('army', each((a) => [`${a} army`, `${a} military`, `${a} armed forces`]), [`armée ${f}`, `forces armées ${f}s`]),
    PRESIDENCIES.has(country) ? body('presidency', each((a) => [`${a} presidency`, `${a} presidential office`, `${a} president's office`]), [`présidence ${f}`]) : null,
  ];
  // «la diplomatie russe» is its ministry
  return made.flatMap((seed) =>
    seed === null ? [] : [seed.id === `${prefix}-foreign-ministry` ? { ...seed, names: { ...seed.names, fr: [...(seed.names.fr ?? []), `diplomatie ${f}`] } } : seed],
  );
}

const rows: Seed[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id, english, french, part_of, country, others] = row.split('|') as [string, string, string, string, string, string?];
    const [en, fr, other] = [listed(english), listed(french), listed(others)];
    return {
      id,
      kind: 'organisation',
      names: { en, fr, ...(other.length > 0 ? { other } : {}) },
      ...(country === '-' ? {} : { country }),
      ...(part_of === '-' ? {} : { part_of }),
    };
  });

export const BODIES: readonly Seed[] = [...rows, ...[...KNOWN].flatMap(([country, adjective]) => bodiesOf(country, adjective))];
