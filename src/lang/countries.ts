/**
 * Countries and their capitals and people, written by scripts/countries.mjs from world-countries 5.1.0
 * (https://github.com/mledoze/countries, Open Database License: see countries.LICENSE). Do not edit: a pack's places.ts corrects it.
 */
export interface Country {
  readonly id: string;
  readonly en: string;
  readonly fr: string;
  /** English; empty for territories. */
  readonly capital: string;
  /** In English; in French, masculine and feminine; empty when unknown. */
  readonly demonym: string;
  readonly demonymFr: readonly [string, string];
}

const ROWS = `
afghanistan|Afghanistan|Afghanistan|Kabul|Afghan|Afghan|Afghane
albania|Albania|Albanie|Tirana|Albanian|Albanais|Albanaise
algeria|Algeria|Algérie|Algiers|Algerian|Algérien|Algérienne
andorra|Andorra|Andorre|Andorra la Vella|Andorran|Andorran|Andorrane
angola|Angola|Angola|Luanda|Angolan|Angolais|Angolaise
antigua-and-barbuda|Antigua and Barbuda|Antigua-et-Barbuda|Saint John's|Antiguan, Barbudan|Antiguaise et barbudien|Antiguaise et barbudienne
argentina|Argentina|Argentine|Buenos Aires|Argentine|Argentin|Argentine
armenia|Armenia|Arménie|Yerevan|Armenian|Arménien|Arménienne
australia|Australia|Australie|Canberra|Australian|Australien|Australienne
austria|Austria|Autriche|Vienna|Austrian|Autrichien|Autrichienne
azerbaijan|Azerbaijan|Azerbaïdjan|Baku|Azerbaijani|Azerbaïdjanais|Azerbaïdjanaise
bahamas|Bahamas|Bahamas|Nassau|Bahamian|Bahamien|Bahamienne
bahrain|Bahrain|Bahreïn|Manama|Bahraini|Bahreïnien|Bahreïnienne
bangladesh|Bangladesh|Bangladesh|Dhaka|Bangladeshi|Bangladais|Bangladaise
barbados|Barbados|Barbade|Bridgetown|Barbadian|Barbadien|Barbadienne
belarus|Belarus|Biélorussie|Minsk|Belarusian|Biélorusse|Biélorusse
belgium|Belgium|Belgique|Brussels|Belgian|Belge|Belge
belize|Belize|Belize|Belmopan|Belizean|Bélizien|Bélizienne
benin|Benin|Bénin|Porto-Novo|Beninese|Béninois|Béninoise
bhutan|Bhutan|Bhoutan|Thimphu|Bhutanese|Bhoutanais|Bhoutanaise
bolivia|Bolivia|Bolivie|Sucre|Bolivian|Bolivien|Bolivienne
bosnia-and-herzegovina|Bosnia and Herzegovina|Bosnie-Herzégovine|Sarajevo|Bosnian, Herzegovinian|Bosnien|Bosnienne
botswana|Botswana|Botswana|Gaborone|Motswana|Botswanais|Botswanaise
brazil|Brazil|Brésil|Brasília|Brazilian|Brésilien|Brésilienne
brunei|Brunei|Brunei|Bandar Seri Begawan|Bruneian|Brunéien|Brunéienne
bulgaria|Bulgaria|Bulgarie|Sofia|Bulgarian|Bulgare|Bulgare
burkina-faso|Burkina Faso|Burkina Faso|Ouagadougou|Burkinabe|Burkinabé|Burkinabée
burundi|Burundi|Burundi|Gitega|Burundian|Burundais|Burundaise
cambodia|Cambodia|Cambodge|Phnom Penh|Cambodian|Cambodgien|Cambodgienne
cameroon|Cameroon|Cameroun|Yaoundé|Cameroonian|Camerounais|Camerounaise
canada|Canada|Canada|Ottawa|Canadian|Canadien|Canadienne
cape-verde|Cape Verde|Îles du Cap-Vert|Praia|Cape Verdian|Cap-verdien|Cap-verdienne
central-african-republic|Central African Republic|République centrafricaine|Bangui|Central African|Centrafricain|Centrafricaine
chad|Chad|Tchad|N'Djamena|Chadian|Tchadien|Tchadienne
chile|Chile|Chili|Santiago|Chilean|Chilien|Chilienne
china|China|Chine|Beijing|Chinese|Chinois|Chinoise
colombia|Colombia|Colombie|Bogotá|Colombian|Colombien|Colombienne
comoros|Comoros|Comores|Moroni|Comoran|Comorien|Comorienne
congo|Republic of the Congo|Congo|Brazzaville|Congolese|Congolais|Congolaise
costa-rica|Costa Rica|Costa Rica|San José|Costa Rican|Costaricain|Costaricaine
croatia|Croatia|Croatie|Zagreb|Croatian|Croate|Croate
cuba|Cuba|Cuba|Havana|Cuban|Cubain|Cubaine
cyprus|Cyprus|Chypre|Nicosia|Cypriot|Chypriote|Chypriote
czechia|Czechia|Tchéquie|Prague|Czech|Tchèque|Tchèque
denmark|Denmark|Danemark|Copenhagen|Danish|Danois|Danoise
djibouti|Djibouti|Djibouti|Djibouti|Djibouti|Djiboutien|Djiboutienne
dominica|Dominica|Dominique|Roseau|Dominican|Dominiquais|Dominiquaise
dominican-republic|Dominican Republic|République dominicaine|Santo Domingo|Dominican|Dominicain|Dominicaine
dr-congo|DR Congo|Congo (Rép. dém.)|Kinshasa|Congolese|Congolais|Congolaise
ecuador|Ecuador|Équateur|Quito|Ecuadorean|Équatorien|Équatorienne
egypt|Egypt|Égypte|Cairo|Egyptian|Égyptien|Égyptienne
el-salvador|El Salvador|Salvador|San Salvador|Salvadoran|Salvadorien|Salvadorienne
equatorial-guinea|Equatorial Guinea|Guinée équatoriale|Malabo|Equatorial Guinean|Équato-guinéen|Équato-guinéenne
eritrea|Eritrea|Érythrée|Asmara|Eritrean|Érythréen|Érythréenne
estonia|Estonia|Estonie|Tallinn|Estonian|Estonien|Estonienne
eswatini|Eswatini|Swaziland|Lobamba|Swazi|Swazie|Swazie
ethiopia|Ethiopia|Éthiopie|Addis Ababa|Ethiopian|Éthiopien|Éthiopienne
falkland-islands|Falkland Islands|Îles Malouines||Falkland Islander|Malouin|Malouinne
faroe-islands|Faroe Islands|Îles Féroé||Faroese|Féroïen|Féroïenne
fiji|Fiji|Fidji|Suva|Fijian|Fidjien|Fidjienne
finland|Finland|Finlande|Helsinki|Finnish|Finlandais|Finlandaise
france|France|France|Paris|French|Français|Française
french-guiana|French Guiana|Guyane||Guianan|Guyanais|Guyanaise
french-polynesia|French Polynesia|Polynésie française||French Polynesian|Polynésien|Polynésienne
gabon|Gabon|Gabon|Libreville|Gabonese|Gabonais|Gabonaise
gambia|Gambia|Gambie|Banjul|Gambian|Gambien|Gambienne
georgia|Georgia|Géorgie|Tbilisi|Georgian|Géorgien|Géorgienne
germany|Germany|Allemagne|Berlin|German|Allemand|Allemande
ghana|Ghana|Ghana|Accra|Ghanaian|Ghanéen|Ghanéenne
gibraltar|Gibraltar|Gibraltar||Gibraltar|Gibraltarien|Gibraltarienne
greece|Greece|Grèce|Athens|Greek|Grec|Grecque
greenland|Greenland|Groenland||Greenlandic|Groenlandais|Groenlandaise
grenada|Grenada|Grenade|St. George's|Grenadian|Grenadien|Grenadienne
guadeloupe|Guadeloupe|Guadeloupe||Guadeloupian|Guadeloupéen|Guadeloupéenne
guatemala|Guatemala|Guatemala|Guatemala City|Guatemalan|Guatémaltèque|Guatémaltèque
guinea|Guinea|Guinée|Conakry|Guinean|Guinéen|Guinéenne
guinea-bissau|Guinea-Bissau|Guinée-Bissau|Bissau|Guinea-Bissauan|Bissau-Guinéen|Bissau-Guinéenne
guyana|Guyana|Guyana|Georgetown|Guyanese|Guyanien|Guyanienne
haiti|Haiti|Haïti|Port-au-Prince|Haitian|Haïtien|Haïtienne
honduras|Honduras|Honduras|Tegucigalpa|Honduran|Hondurien|Hondurienne
hong-kong|Hong Kong|Hong Kong||Hong Konger|Hongkongais|Hongkongaise
hungary|Hungary|Hongrie|Budapest|Hungarian|Hongrois|Hongroise
iceland|Iceland|Islande|Reykjavik|Icelander|Islandais|Islandaise
india|India|Inde|New Delhi|Indian|Indien|Indienne
indonesia|Indonesia|Indonésie|Jakarta|Indonesian|Indonésien|Indonésienne
iran|Iran|Iran|Tehran|Iranian|Iranien|Iranienne
iraq|Iraq|Irak|Baghdad|Iraqi|Irakien|Irakienne
ireland|Ireland|Irlande|Dublin|Irish|Irlandais|Irlandaise
israel|Israel|Israël|Jerusalem|Israeli|Israélien|Israélienne
italy|Italy|Italie|Rome|Italian|Italien|Italienne
ivory-coast|Ivory Coast|Côte d'Ivoire|Yamoussoukro|Ivorian|Ivoirien|Ivoirienne
jamaica|Jamaica|Jamaïque|Kingston|Jamaican|Jamaïcain|Jamaïcaine
japan|Japan|Japon|Tokyo|Japanese|Japonais|Japonaise
jordan|Jordan|Jordanie|Amman|Jordanian|Jordanien|Jordanienne
kazakhstan|Kazakhstan|Kazakhstan|Astana|Kazakhstani|Kazakhstanais|Kazakhstanaise
kenya|Kenya|Kenya|Nairobi|Kenyan|Kényan|Kényane
kiribati|Kiribati|Kiribati|South Tarawa|I-Kiribati|Kiribatien|Kiribatienne
kosovo|Kosovo|Kosovo|Pristina|Kosovar|Kosovar|Kosovare
kuwait|Kuwait|Koweït|Kuwait City|Kuwaiti|Koweïtien|Koweïtienne
kyrgyzstan|Kyrgyzstan|Kirghizistan|Bishkek|Kirghiz|Kirghize|Kirghize
laos|Laos|Laos|Vientiane|Laotian|Laotien|Laotienne
latvia|Latvia|Lettonie|Riga|Latvian|Letton|Lettone
lebanon|Lebanon|Liban|Beirut|Lebanese|Libanais|Libanaise
lesotho|Lesotho|Lesotho|Maseru|Mosotho|Lésothien|Lésothienne
liberia|Liberia|Liberia|Monrovia|Liberian|Libérien|Libérienne
libya|Libya|Libye|Tripoli|Libyan|Libyen|Libyenne
liechtenstein|Liechtenstein|Liechtenstein|Vaduz|Liechtensteiner|Liechtensteinois|Liechtensteinoise
lithuania|Lithuania|Lituanie|Vilnius|Lithuanian|Lituanien|Lituanienne
luxembourg|Luxembourg|Luxembourg|Luxembourg|Luxembourger|Luxembourgeois|Luxembourgeoise
macau|Macau|Macao||Macanese|Macanais|Macanaise
madagascar|Madagascar|Madagascar|Antananarivo|Malagasy|Malgache|Malgache
malawi|Malawi|Malawi|Lilongwe|Malawian|Malawien|Malawienne
malaysia|Malaysia|Malaisie|Kuala Lumpur|Malaysian|Malaisien|Malaisienne
maldives|Maldives|Maldives|Malé|Maldivan|Maldivien|Maldivienne
mali|Mali|Mali|Bamako|Malian|Malien|Malienne
malta|Malta|Malte|Valletta|Maltese|Maltais|Maltaise
marshall-islands|Marshall Islands|Îles Marshall|Majuro|Marshallese|Marshallais|Marshallaise
martinique|Martinique|Martinique||Martinican|Martiniquais|Martiniquaise
mauritania|Mauritania|Mauritanie|Nouakchott|Mauritanian|Mauritanien|Mauritanienne
mauritius|Mauritius|Île Maurice|Port Louis|Mauritian|Mauricien|Mauricienne
mayotte|Mayotte|Mayotte||Mahoran|Mahorais|Mahoraise
mexico|Mexico|Mexique|Mexico City|Mexican|Mexicain|Mexicaine
micronesia|Micronesia|Micronésie|Palikir|Micronesian|Micronésien|Micronésienne
moldova|Moldova|Moldavie|Chișinău|Moldovan|Moldave|Moldave
monaco|Monaco|Monaco|Monaco|Monegasque|Monégasque|Monégasque
mongolia|Mongolia|Mongolie|Ulan Bator|Mongolian|Mongol|Mongole
montenegro|Montenegro|Monténégro|Podgorica|Montenegrin|Monténégrin|Monténégrine
morocco|Morocco|Maroc|Rabat|Moroccan|Marocain|Marocaine
mozambique|Mozambique|Mozambique|Maputo|Mozambican|Mozambicain|Mozambicaine
myanmar|Myanmar|Birmanie|Naypyidaw|Burmese|Birman|Birmane
namibia|Namibia|Namibie|Windhoek|Namibian|Namibien|Namibienne
nauru|Nauru|Nauru|Yaren|Nauruan|Nauruan|Nauruane
nepal|Nepal|Népal|Kathmandu|Nepalese|Népalais|Népalaise
netherlands|Netherlands|Pays-Bas|Amsterdam|Dutch|Néerlandais|Néerlandaise
new-caledonia|New Caledonia|Nouvelle-Calédonie||New Caledonian|Néo-Calédonien|Néo-Calédonienne
new-zealand|New Zealand|Nouvelle-Zélande|Wellington|New Zealander|Neo-Zélandais|Neo-Zélandaise
nicaragua|Nicaragua|Nicaragua|Managua|Nicaraguan|Nicaraguayen|Nicaraguayenne
niger|Niger|Niger|Niamey|Nigerien|Nigérien|Nigérienne
nigeria|Nigeria|Nigéria|Abuja|Nigerian|Nigérian|Nigériane
north-korea|North Korea|Corée du Nord|Pyongyang|North Korean|Nord-coréen|Nord-coréenne
north-macedonia|North Macedonia|Macédoine du Nord|Skopje|Macedonian|Macédonien|Macédonienne
norway|Norway|Norvège|Oslo|Norwegian|Norvégien|Norvégienne
oman|Oman|Oman|Muscat|Omani|Omanais|Omanaise
pakistan|Pakistan|Pakistan|Islamabad|Pakistani|Pakistanais|Pakistanaise
palau|Palau|Palaos (Palau)|Ngerulmud|Palauan|Paluan|Paluane
palestine|Palestine|Palestine|Ramallah|Palestinian|Palestinien|Palestinienne
panama|Panama|Panama|Panama City|Panamanian|Panaméen|Panaméenne
papua-new-guinea|Papua New Guinea|Papouasie-Nouvelle-Guinée|Port Moresby|Papua New Guinean|Papouasien|Papouasienne
paraguay|Paraguay|Paraguay|Asunción|Paraguayan|Paraguayen|Paraguayenne
peru|Peru|Pérou|Lima|Peruvian|Péruvien|Péruvienne
philippines|Philippines|Philippines|Manila|Filipino|Philippin|Philippine
poland|Poland|Pologne|Warsaw|Polish|Polonais|Polonaise
portugal|Portugal|Portugal|Lisbon|Portuguese|Portugais|Portugaise
puerto-rico|Puerto Rico|Porto Rico||Puerto Rican|Portoricain|Portoricaine
qatar|Qatar|Qatar|Doha|Qatari|Qatarien|Qatarienne
reunion|Réunion|Réunion||Réunionese|Réunionnais|Réunionnaise
romania|Romania|Roumanie|Bucharest|Romanian|Roumain|Roumaine
russia|Russia|Russie|Moscow|Russian|Russe|Russe
rwanda|Rwanda|Rwanda|Kigali|Rwandan|Rwandais|Rwandaise
saint-kitts-and-nevis|Saint Kitts and Nevis|Saint-Christophe-et-Niévès|Basseterre|Kittitian or Nevisian|Kittitien-et-nevicien|Kittitienne-et-nevicienne
saint-lucia|Saint Lucia|Sainte-Lucie|Castries|Saint Lucian|Saint-Lucien|Saint-Lucienne
saint-vincent-and-the-grenadines|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines|Kingstown|Saint Vincentian|Vincentais|Vincentaise
samoa|Samoa|Samoa|Apia|Samoan|Samoan|Samoane
san-marino|San Marino|Saint-Marin|City of San Marino|Sammarinese|Saint-Marinais|Saint-Marinaise
sao-tome-and-principe|São Tomé and Príncipe|São Tomé et Príncipe|São Tomé|Sao Tomean|Santoméen|Santoméenne
saudi-arabia|Saudi Arabia|Arabie Saoudite|Riyadh|Saudi Arabian|Saoudien|Saoudienne
senegal|Senegal|Sénégal|Dakar|Senegalese|Sénégalais|Sénégalaise
serbia|Serbia|Serbie|Belgrade|Serbian|Serbe|Serbe
seychelles|Seychelles|Seychelles|Victoria|Seychellois|Seychellois|Seychelloise
sierra-leone|Sierra Leone|Sierra Leone|Freetown|Sierra Leonean|Sierra-leonais|Sierra-leonaise
singapore|Singapore|Singapour|Singapore|Singaporean|Singapourien|Singapourienne
slovakia|Slovakia|Slovaquie|Bratislava|Slovak|Slovaque|Slovaque
slovenia|Slovenia|Slovénie|Ljubljana|Slovene|Slovène|Slovène
solomon-islands|Solomon Islands|Îles Salomon|Honiara|Solomon Islander|Salomonien|Salomonienne
somalia|Somalia|Somalie|Mogadishu|Somali|Somalien|Somalienne
south-africa|South Africa|Afrique du Sud|Pretoria|South African|Sud-africain|Sud-africaine
south-korea|South Korea|Corée du Sud|Seoul|South Korean|Sud-coréen|Sud-coréenne
south-sudan|South Sudan|Soudan du Sud|Juba|South Sudanese|Sud-Soudanais|Sud-Soudanaise
spain|Spain|Espagne|Madrid|Spanish|Espagnol|Espagnole
sri-lanka|Sri Lanka|Sri Lanka|Colombo|Sri Lankan|Sri-lankais|Sri-lankaise
sudan|Sudan|Soudan|Khartoum|Sudanese|Soudanais|Soudanaise
suriname|Suriname|Surinam|Paramaribo|Surinamer|Surinamais|Surinamaise
sweden|Sweden|Suède|Stockholm|Swedish|Suédois|Suédoise
switzerland|Switzerland|Suisse|Bern|Swiss|Suisse|Suisse
syria|Syria|Syrie|Damascus|Syrian|Syrien|Syrienne
taiwan|Taiwan|Taïwan|Taipei|Taiwanese|Taïwanais|Taïwanaise
tajikistan|Tajikistan|Tadjikistan|Dushanbe|Tadzhik|Tadjike|Tadjike
tanzania|Tanzania|Tanzanie|Dodoma|Tanzanian|Tanzanien|Tanzanienne
thailand|Thailand|Thaïlande|Bangkok|Thai|Thaïlandais|Thaïlandaise
timor-leste|Timor-Leste|Timor oriental|Dili|East Timorese|Est-timorais|Est-timoraise
togo|Togo|Togo|Lomé|Togolese|Togolais|Togolaise
tonga|Tonga|Tonga|Nuku'alofa|Tongan|Tonguien|Tonguienne
trinidad-and-tobago|Trinidad and Tobago|Trinité-et-Tobago|Port of Spain|Trinidadian|Trinidadien|Trinidadienne
tunisia|Tunisia|Tunisie|Tunis|Tunisian|Tunisien|Tunisienne
turkey|Türkiye|Turquie|Ankara|Turkish|Turc|Turque
turkmenistan|Turkmenistan|Turkménistan|Ashgabat|Turkmen|Turkmène|Turkmène
tuvalu|Tuvalu|Tuvalu|Funafuti|Tuvaluan|Tuvaluan|Tuvaluane
uganda|Uganda|Ouganda|Kampala|Ugandan|Ougandais|Ougandaise
ukraine|Ukraine|Ukraine|Kyiv|Ukrainian|Ukrainien|Ukrainienne
united-arab-emirates|United Arab Emirates|Émirats arabes unis|Abu Dhabi|Emirati|Emirien|Emirienne
united-kingdom|United Kingdom|Royaume-Uni|London|British|Britannique|Britannique
united-states|United States|États-Unis|Washington|American|Américain|Américaine
uruguay|Uruguay|Uruguay|Montevideo|Uruguayan|Uruguayen|Uruguayenne
uzbekistan|Uzbekistan|Ouzbékistan|Tashkent|Uzbekistani|Ouzbèke|Ouzbèke
vanuatu|Vanuatu|Vanuatu|Port Vila|Ni-Vanuatu|Vanuatuan|Vanuatuane
vatican-city|Vatican City|Cité du Vatican|Vatican City|Vatican|Vatican|Vaticane
venezuela|Venezuela|Venezuela|Caracas|Venezuelan|Vénézuélien|Vénézuélienne
vietnam|Vietnam|Viêt Nam|Hanoi|Vietnamese|Vietnamien|Vietnamienne
western-sahara|Western Sahara|Sahara Occidental||Sahrawi||
yemen|Yemen|Yémen|Sana'a|Yemeni|Yéménite|Yéménite
zambia|Zambia|Zambie|Lusaka|Zambian|Zambien|Zambienne
zimbabwe|Zimbabwe|Zimbabwe|Harare|Zimbabwean|Zimbabwéen|Zimbabwéenne
`;

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id, en, fr, capital, demonym, m, f] = row.split('|') as [string, string, string, string, string, string, string];
    return { id, en, fr, capital, demonym, demonymFr: [m, f] };
  });
