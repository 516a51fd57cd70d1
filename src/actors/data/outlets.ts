/** News agencies and large outlets, with the names that articles call them by. `id|names|country|names in other scripts, sites`. */
import type { Seed } from '../seed.ts';
import { listed } from './rows.ts';

const ROWS = `
afp|AFP; Agence France-Presse; Agence France Presse|france
reuters|Reuters; agence Reuters; Thomson Reuters|united-kingdom
associated-press|Associated Press; AP; The Associated Press; agence AP|united-states
bloomberg|Bloomberg; Bloomberg News|united-states
upi|UPI; United Press International|united-states
dpa|DPA; dpa; Deutsche Presse-Agentur|germany
ansa|ANSA; Ansa; agence Ansa|italy
efe|EFE; Efe; agence EFE; Agencia EFE|spain
lusa|Lusa; agence Lusa|portugal
belga|Belga; agence Belga|belgium
ats|ATS; Keystone-ATS; agence ATS|switzerland
pa-media|PA Media; Press Association|united-kingdom
la-presse-canadienne|The Canadian Press; Canadian Press; La Presse canadienne; Presse canadienne|canada
interfax|Interfax; agence Interfax|russia|Интерфакс
tass|TASS; Tass; ITAR-TASS; Itar-Tass; agence Tass; agence TASS|russia|ТАСС
ria-novosti|RIA Novosti; Ria Novosti; RIA; agence Ria Novosti|russia|РИА Новости
sputnik|Sputnik; agence Sputnik|russia
rt|RT; Russia Today|russia
ukrinform|Ukrinform|ukraine|Укрінформ
interfax-ukraine|Interfax-Ukraine; Interfax Ukraine|ukraine
unian|UNIAN|ukraine|УНІАН
belta|BelTA; Belta; agence Belta|belarus
pap|Polish Press Agency; PAP|poland
anadolu|Anadolu; Anadolu Agency; agence Anadolu; Anatolia news agency; agence Anatolie|turkey
xinhua|Xinhua; Xinhua News Agency; Chine nouvelle; agence Chine nouvelle; agence Xinhua; New China News Agency|china|新华社
cctv|CCTV; China Central Television; télévision publique chinoise|china
cgtn|CGTN|china
global-times|Global Times|china
peoples-daily|People's Daily; Quotidien du peuple; Quotidien du Peuple|china
china-daily|China Daily|china
caixin|Caixin|china
south-china-morning-post|South China Morning Post; SCMP|hong-kong
cna-taiwan|Central News Agency; CNA|taiwan
kyodo|Kyodo; Kyodo News; agence Kyodo; Kyodo news agency|japan|共同通信
jiji-press|Jiji Press; Jiji; agence Jiji|japan
nhk|NHK|japan
nikkei|Nikkei; Nikkei Asia|japan
asahi-shimbun|Asahi Shimbun; Asahi|japan
yomiuri-shimbun|Yomiuri Shimbun; Yomiuri|japan
mainichi-shimbun|Mainichi Shimbun; Mainichi|japan
yonhap|Yonhap; Yonhap News Agency; agence Yonhap; Yonhap news agency|south-korea|연합뉴스
kcna|KCNA; Korean Central News Agency; agence KCNA; agence officielle KCNA; Agence centrale de presse nord-coréenne; Agence centrale de presse coréenne|north-korea|조선중앙통신
rodong-sinmun|Rodong Sinmun|north-korea
nk-news|NK News|south-korea
press-trust-of-india|Press Trust of India; PTI|india
ani|ANI; Asian News International|india
times-of-india|Times of India; The Times of India|india
the-hindu|The Hindu|india
dawn|Dawn; Dawn newspaper|pakistan
irna|IRNA; Irna; agence Irna; Islamic Republic News Agency|iran
isna|ISNA; Isna; agence Isna|iran
fars|Fars; Fars News Agency; agence Fars; Fars news agency|iran
tasnim|Tasnim; Tasnim News Agency; agence Tasnim; Tasnim news agency|iran
mehr|Mehr News Agency; agence Mehr; Mehr news agency|iran
press-tv|Press TV|iran
sana|SANA news agency; agence Sana; Syrian Arab News Agency|syria
spa|Saudi Press Agency; agence SPA|saudi-arabia
wam|WAM; Emirates News Agency|united-arab-emirates
petra|Petra News Agency; agence Petra|jordan
wafa|WAFA; Wafa; agence Wafa; Wafa news agency|palestine
mena|MENA; Middle East News Agency; agence Mena|egypt
al-ahram|Al-Ahram; al-Ahram|egypt
al-jazeera|Al Jazeera; Al-Jazeera; al-Jazeera; Al-Jazira|qatar|الجزيرة
al-arabiya|Al Arabiya; Al-Arabiya; al-Arabiya|saudi-arabia|العربية
al-mayadeen|Al Mayadeen; Al-Mayadeen|lebanon
al-manar|Al-Manar; Al Manar; al-Manar|lebanon
lorient-le-jour|L'Orient-Le Jour; L'Orient Le Jour|lebanon
haaretz|Haaretz; Ha'aretz|israel|הארץ
jerusalem-post|Jerusalem Post; The Jerusalem Post|israel
times-of-israel|Times of Israel; The Times of Israel|israel
yedioth-ahronoth|Yedioth Ahronoth; Yediot Aharonot; Ynet|israel
aps|Algérie Presse Service; agence APS|algeria
map|Maghreb Arabe Presse; agence MAP|morocco
tap|Tunis Afrique Presse; agence TAP|tunisia
jeune-afrique|Jeune Afrique|france
rfi|RFI; Radio France Internationale; Radio France internationale|france
france-24|France 24; France24|france
tv5-monde|TV5 Monde; TV5Monde; TV5|france
france-info|France Info; Franceinfo; franceinfo; France info|france
france-inter|France Inter|france
radio-france|Radio France|france
france-televisions|France Télévisions; France Televisions|france
france-2|France 2|france
france-3|France 3|france
france-culture|France Culture|france
tf1|TF1|france
lci|LCI|france
bfmtv|BFMTV; BFM TV; BFM-TV; BFM|france
cnews|CNews|france
europe-1|Europe 1|france
rtl|RTL|france
rmc|RMC|france
arte|Arte; ARTE|france
public-senat|Public Sénat|france
le-monde|Le Monde; lemonde.fr|france
le-figaro|Le Figaro; lefigaro.fr|france
liberation|Libération; Libé; liberation.fr|france
le-parisien|Le Parisien; leparisien.fr|france
les-echos|Les Échos; Les Echos|france
la-croix|La Croix|france
l-humanite|L'Humanité|france
ouest-france|Ouest-France; Ouest France|france
sud-ouest|Sud Ouest|france
la-voix-du-nord|La Voix du Nord|france
le-progres|Le Progrès|france
la-depeche-du-midi|La Dépêche du Midi; La Dépêche|france
le-point|Le Point|france
l-express|L'Express|france
l-obs|L'Obs; Le Nouvel Observateur; Nouvel Observateur|france
marianne|Marianne|france
mediapart|Mediapart|france
le-journal-du-dimanche|Le Journal du Dimanche; Journal du Dimanche; JDD|france
le-canard-enchaine|Le Canard enchaîné; Canard enchaîné|france
courrier-international|Courrier international|france
paris-match|Paris Match|france
l-equipe|L'Équipe; L'Equipe|france
20-minutes|20 Minutes|france
l-opinion|L'Opinion|france
euronews|Euronews|france
le-soir|Le Soir|belgium
la-libre-belgique|La Libre Belgique; La Libre|belgium
rtbf|RTBF|belgium
le-temps|Le Temps|switzerland
rts|Radio Télévision Suisse; RTS|switzerland
tribune-de-geneve|Tribune de Genève|switzerland
nzz|Neue Zürcher Zeitung; NZZ|switzerland
le-devoir|Le Devoir|canada
la-presse|La Presse|canada
radio-canada|Radio-Canada; Radio Canada|canada
cbc|CBC; CBC News; Canadian Broadcasting Corporation|canada
globe-and-mail|The Globe and Mail; Globe and Mail|canada
toronto-star|Toronto Star|canada
bbc|BBC; BBC News; British Broadcasting Corporation; BBC World Service|united-kingdom
sky-news|Sky News|united-kingdom
itv|ITV; ITV News|united-kingdom
channel-4|Channel 4; Channel 4 News|united-kingdom
the-guardian|The Guardian; Guardian|united-kingdom
the-observer|The Observer|united-kingdom
the-times|The Times; Times of London; Sunday Times; The Sunday Times|united-kingdom
the-telegraph|The Telegraph; Daily Telegraph; The Daily Telegraph; Sunday Telegraph|united-kingdom
the-independent|The Independent|united-kingdom
financial-times|Financial Times; FT; The Financial Times|united-kingdom
daily-mail|Daily Mail; Mail on Sunday|united-kingdom
daily-mirror|Daily Mirror|united-kingdom
the-sun|The Sun|united-kingdom
the-economist|The Economist; Economist|united-kingdom
irish-times|Irish Times; The Irish Times|ireland
rte|RTÉ; RTE|ireland
new-york-times|The New York Times; New York Times; NYT|united-states
washington-post|The Washington Post; Washington Post|united-states
wall-street-journal|The Wall Street Journal; Wall Street Journal; WSJ|united-states
usa-today|USA Today|united-states
los-angeles-times|Los Angeles Times; LA Times|united-states
boston-globe|The Boston Globe; Boston Globe|united-states
chicago-tribune|Chicago Tribune|united-states
new-york-post|New York Post|united-states
politico|Politico; POLITICO|united-states
axios|Axios|united-states
the-hill|The Hill|united-states
cnn|CNN; Cable News Network|united-states
fox-news|Fox News; Fox News Channel|united-states
nbc|NBC; NBC News|united-states
msnbc|MSNBC|united-states
abc-news|ABC News|united-states
cbs|CBS; CBS News|united-states
npr|NPR; National Public Radio|united-states
pbs|PBS; PBS NewsHour|united-states
cnbc|CNBC|united-states
voice-of-america|Voice of America; VOA|united-states
radio-free-europe|Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL|united-states
radio-free-asia|Radio Free Asia|united-states
time-magazine|Time magazine; TIME magazine|united-states
newsweek|Newsweek|united-states
the-new-yorker|The New Yorker; New Yorker|united-states
foreign-policy|Foreign Policy|united-states
the-atlantic|The Atlantic; Atlantic magazine|united-states
buzzfeed-news|BuzzFeed News; BuzzFeed|united-states
huffpost|HuffPost; Huffington Post|united-states
vice-news|Vice News|united-states
the-intercept|The Intercept|united-states
propublica|ProPublica|united-states
forbes|Forbes|united-states
business-insider|Business Insider|united-states
der-spiegel|Der Spiegel; Spiegel|germany
die-zeit|Die Zeit|germany
die-welt|Die Welt|germany
bild|Bild; Bild am Sonntag|germany
frankfurter-allgemeine-zeitung|Frankfurter Allgemeine Zeitung; FAZ|germany
suddeutsche-zeitung|Süddeutsche Zeitung|germany
deutsche-welle|Deutsche Welle; DW|germany
ard|ARD|germany
zdf|ZDF|germany
el-pais|El País; El Pais|spain
el-mundo|El Mundo|spain
la-vanguardia|La Vanguardia|spain
corriere-della-sera|Corriere della Sera|italy
la-repubblica|La Repubblica|italy
la-stampa|La Stampa|italy
gazeta-wyborcza|Gazeta Wyborcza|poland
kathimerini|Kathimerini|greece
hurriyet|Hürriyet; Hurriyet|turkey
novaya-gazeta|Novaya Gazeta; Novaïa Gazeta|russia|Новая газета
kommersant|Kommersant|russia|Коммерсантъ
vedomosti|Vedomosti|russia|Ведомости
izvestia|Izvestia; Izvestiya|russia|Известия
meduza|Meduza|latvia|Медуза
moscow-times|The Moscow Times; Moscow Times|russia
echo-of-moscow|Echo of Moscow; Ekho Moskvy; Écho de Moscou|russia|Эхо Москвы
dozhd|Dozhd; TV Rain; Dojd|russia|Дождь
rossiya-24|Rossiya 24; Rossia 24; Rossiya-24|russia|Россия 24
ukrainska-pravda|Ukrainska Pravda; Ukraïnska Pravda|ukraine|Українська правда
kyiv-independent|Kyiv Independent; The Kyiv Independent|ukraine
kyiv-post|Kyiv Post|ukraine
folha-de-s-paulo|Folha de S.Paulo; Folha de Sao Paulo; Folha|brazil
o-globo|O Globo; Globo; TV Globo|brazil
clarin|Clarín; Clarin|argentina
la-nacion|La Nación|argentina
el-universal|El Universal|mexico
telesur|Telesur; teleSUR|venezuela
australian-broadcasting-corporation|Australian Broadcasting Corporation|australia
sydney-morning-herald|Sydney Morning Herald; The Sydney Morning Herald|australia
the-australian|The Australian|australia
straits-times|The Straits Times; Straits Times|singapore
jakarta-post|The Jakarta Post; Jakarta Post|indonesia
bangkok-post|Bangkok Post|thailand
rappler|Rappler|philippines
wikinews|Wikinews|-
`;

export const OUTLETS: readonly Seed[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id, names, country, others] = row.split('|') as [string, string, string, string?];
    const other = listed(others);
    return {
      id,
      kind: 'organisation',
      names: { en: listed(names), fr: listed(names), ...(other.length > 0 ? { other } : {}) },
      ...(country === '-' ? {} : { country }),
      outlet: true,
    };
  });
