/**
 * Countries and territories: ISO 3166-1 alpha-2 code | names, the first canonical | adjective without its -e |
 * inhabitants. Dutch names as the Nederlandse Taalunie lists them, with the spellings that letters use.
 */
export const countries = `
AF|Afghanistan|Afghaans|Afghaan,Afghanen
AL|Albanië|Albanees,Albanes|Albanezen
DZ|Algerije|Algerijns|Algerijn,Algerijnen
AD|Andorra|Andorrees|Andorrezen
AO|Angola|Angolees|Angolezen
AG|Antigua en Barbuda||
AR|Argentinië|Argentijns|Argentijn,Argentijnen
AM|Armenië|Armeens|Armeniër,Armeniërs
AW|Aruba|Arubaans|Arubanen
AU|Australië|Australisch|Australiër,Australiërs
AZ|Azerbeidzjan|Azerbeidzjaans,Azerisch|Azerbeidzjanen
BS|Bahama's|Bahamaans|
BH|Bahrein|Bahreins|
BD|Bangladesh|Bengaals|
BB|Barbados||
BY|Belarus,Wit-Rusland,Witrusland|Belarussisch,Wit-Russisch|Belarussen,Wit-Russen
BE|België|Belgisch|Belg,Belgen
BZ|Belize||
BJ|Benin|Benins|
BT|Bhutan|Bhutaans|
BO|Bolivia|Boliviaans|Bolivianen
BA|Bosnië en Herzegovina,Bosnië-Herzegovina,Bosnië|Bosnisch|Bosniër,Bosniërs
BW|Botswana|Botswaans|
BR|Brazilië|Braziliaans|Braziliaan,Brazilianen
BN|Brunei||
BG|Bulgarije|Bulgaars|Bulgaar,Bulgaren
BF|Burkina Faso,Burkina|Burkinees|
BI|Burundi|Burundees|Burundezen
KH|Cambodja|Cambodjaans|Cambodjanen
CM|Kameroen|Kameroens|Kameroeners
CA|Canada|Canadees|Canadees,Canadezen
CV|Kaapverdië|Kaapverdisch|
CF|Centraal-Afrikaanse Republiek,CAR|Centraal-Afrikaans|
TD|Tsjaad|Tsjadisch|
CL|Chili|Chileens|Chileen,Chilenen
CN|China,Volksrepubliek China|Chinees|Chinees,Chinezen
CO|Colombia|Colombiaans|Colombiaan,Colombianen
KM|Comoren||
CG|Congo-Brazzaville,Republiek Congo||
CD|Democratische Republiek Congo,Congo,DRC,DR Congo,Congo-Kinshasa|Congolees|Congolezen
CR|Costa Rica|Costa Ricaans|
CU|Cuba|Cubaans|Cubanen
CW|Curaçao|Curaçaos|
CY|Cyprus|Cypriotisch|Cyprioot,Cyprioten
DK|Denemarken|Deens|Deen,Denen
DJ|Djibouti||
DM|Dominica||
DO|Dominicaanse Republiek|Dominicaans|
DE|Duitsland,Bondsrepubliek Duitsland|Duits|Duitser,Duitsers
EC|Ecuador|Ecuadoraans|
EG|Egypte|Egyptisch|Egyptenaar,Egyptenaren
SV|El Salvador|Salvadoraans|
GQ|Equatoriaal-Guinea||
ER|Eritrea|Eritrees|Eritreeër,Eritreeërs
EE|Estland|Ests,Estlands|Esten
SZ|Eswatini,Swaziland||
ET|Ethiopië|Ethiopisch|Ethiopiër,Ethiopiërs
FO|Faeröer|Faeröers|
FJ|Fiji||
PH|Filipijnen|Filipijns|Filipijnen
FI|Finland|Fins|Finnen
FR|Frankrijk|Frans|Fransman,Fransen
GA|Gabon|Gabonees|
GM|Gambia|Gambiaans|
GE|Georgië|Georgisch|Georgiër,Georgiërs
GH|Ghana|Ghanees|Ghanezen
GD|Grenada||
GR|Griekenland|Grieks|Griek,Grieken
GL|Groenland|Groenlands|Groenlanders
GT|Guatemala|Guatemalteeks|
GN|Guinee|Guinees|
GW|Guinee-Bissau||
GY|Guyana|Guyaans|
HT|Haïti|Haïtiaans|Haïtianen
HN|Honduras|Hondurees|
HK|Hongkong,Hong Kong|Hongkongs|
HU|Hongarije|Hongaars|Hongaar,Hongaren
IE|Ierland|Iers|Ier,Ieren
IS|IJsland|IJslands|IJslander,IJslanders
IN|India|Indiaas,Indias|Indiër,Indiërs
ID|Indonesië|Indonesisch|Indonesiër,Indonesiërs
IQ|Irak|Iraaks|Irakees,Irakezen
IR|Iran|Iraans|Iraniër,Iraniërs
IL|Israël|Israëlisch|Israëliër,Israëliërs,Israëli's
IT|Italië|Italiaans|Italiaan,Italianen
CI|Ivoorkust|Ivoriaans|Ivorianen
JM|Jamaica|Jamaicaans|
JP|Japan|Japans|Japanner,Japanners
YE|Jemen|Jemenitisch|Jemeniet,Jemenieten
JO|Jordanië|Jordaans|Jordaniër,Jordaniërs
KZ|Kazachstan,Kazakstan|Kazachs,Kazachstaans|Kazachen
KE|Kenia|Keniaans,Keniaas|Kenianen
KG|Kirgizië,Kirgistan|Kirgizisch|Kirgiezen
KI|Kiribati||
KW|Koeweit|Koeweits|Koeweiti's
XK|Kosovo|Kosovaars|Kosovaar,Kosovaren
HR|Kroatië|Kroatisch|Kroaat,Kroaten
LA|Laos|Laotiaans|
LS|Lesotho||
LV|Letland|Lets,Letlands|Letten
LB|Libanon|Libanees|Libanezen
LR|Liberia|Liberiaans|Liberianen
LY|Libië|Libisch|Libiër,Libiërs
LI|Liechtenstein|Liechtensteins|
LT|Litouwen|Litouws|Litouwer,Litouwers
LU|Luxemburg|Luxemburgs|Luxemburger,Luxemburgers
MO|Macau||
MG|Madagaskar|Malagassisch|
MW|Malawi|Malawisch|
MV|Maldiven,Malediven||
MY|Maleisië|Maleisisch|Maleisiërs
ML|Mali|Malinees|Malinezen
MT|Malta|Maltees|Maltezen
MA|Marokko|Marokkaans|Marokkaan,Marokkanen
MH|Marshalleilanden||
MR|Mauritanië|Mauritaans|Mauritaniërs
MU|Mauritius|Mauritiaans|
MX|Mexico|Mexicaans|Mexicaan,Mexicanen
FM|Micronesia||
MD|Moldavië,Republiek Moldavië,Moldova|Moldavisch,Moldovaans|Moldaviër,Moldaviërs
MC|Monaco|Monegaskisch|
MN|Mongolië|Mongools|Mongolen
ME|Montenegro|Montenegrijns|Montenegrijnen
MZ|Mozambique|Mozambikaans|Mozambikanen
MM|Myanmar,Birma|Myanmarees,Birmaans,Birmees|
NA|Namibië|Namibisch|Namibiërs
NR|Nauru||
NL|Nederland,Koninkrijk der Nederlanden,NL|Nederlands|Nederlander,Nederlanders
NP|Nepal|Nepalees|Nepalezen
NI|Nicaragua|Nicaraguaans|
NZ|Nieuw-Zeeland|Nieuw-Zeelands|Nieuw-Zeelanders
NE|Niger|Nigerees|Nigerezen
NG|Nigeria|Nigeriaans|Nigerianen
KP|Noord-Korea,DPRK|Noord-Koreaans|Noord-Koreanen
MK|Noord-Macedonië,Macedonië|Noord-Macedonisch,Macedonisch|Macedoniërs
NO|Noorwegen|Noors|Noor,Noren
UG|Uganda,Oeganda|Ugandees,Oegandees|Ugandezen
UA|Oekraïne|Oekraïens|Oekraïner,Oekraïners
UZ|Oezbekistan|Oezbeeks|Oezbeken
OM|Oman|Omaans,Omanitisch|Omani's
TL|Oost-Timor,Timor-Leste|Oost-Timorees|
AT|Oostenrijk|Oostenrijks|Oostenrijker,Oostenrijkers
PK|Pakistan|Pakistaans|Pakistaan,Pakistanen
PW|Palau||
PS|Palestina,Palestijnse gebieden,Palestijnse Gebieden,Bezette Palestijnse Gebieden|Palestijns|Palestijn,Palestijnen
PA|Panama|Panamees|
PG|Papoea-Nieuw-Guinea||
PY|Paraguay|Paraguayaans|
PE|Peru|Peruaans|Peruanen
PL|Polen|Pools|
PT|Portugal|Portugees|Portugezen
QA|Qatar|Qatarees|Qatarezen
RO|Roemenië|Roemeens|Roemeen,Roemenen
RU|Rusland,Russische Federatie|Russisch|Rus,Russen
RW|Rwanda|Rwandees|Rwandezen
KN|Saint Kitts en Nevis||
LC|Saint Lucia||
VC|Saint Vincent en de Grenadines||
SB|Salomonseilanden||
WS|Samoa|Samoaans|
SM|San Marino|San Marinees|
ST|Sao Tomé en Principe||
SA|Saoedi-Arabië,Saudi-Arabië,Saoedi Arabië,KSA|Saoedisch,Saudisch,Saoedi-Arabisch,Saudi-Arabisch|Saoedi's
SN|Senegal|Senegalees|Senegalezen
RS|Servië|Servisch|Serviër,Serviërs
SC|Seychellen||
SL|Sierra Leone|Sierra Leoons|
SG|Singapore|Singaporees|Singaporezen
SX|Sint Maarten,Sint-Maarten|Sint Maartens|
SI|Slovenië|Sloveens|Sloveen,Slovenen
SK|Slowakije|Slowaaks|Slowaak,Slowaken
SD|Soedan,Sudan|Soedanees,Sudanees|Soedanezen
SO|Somalië|Somalisch|Somaliërs,Somaliër
ES|Spanje|Spaans|Spanjaard,Spanjaarden
LK|Sri Lanka|Sri Lankaans|
SR|Suriname|Surinaams|Surinamers
SY|Syrië|Syrisch|Syriër,Syriërs
TJ|Tadzjikistan|Tadzjieks|Tadzjieken
TW|Taiwan|Taiwanees|Taiwanezen
TZ|Tanzania|Tanzaniaans|Tanzanianen
TH|Thailand|Thais|Thai
TG|Togo|Togolees|
TO|Tonga|Tongaans|
TT|Trinidad en Tobago||
CZ|Tsjechië,Tsjechische Republiek|Tsjechisch|Tsjech,Tsjechen
TN|Tunesië|Tunesisch|Tunesiër,Tunesiërs
TR|Turkije,Türkiye|Turks|Turk,Turken
TM|Turkmenistan|Turkmeens|Turkmenen
TV|Tuvalu||
UY|Uruguay|Uruguayaans|
VU|Vanuatu||
VA|Vaticaanstad,Heilige Stoel,Vaticaan|Vaticaans|
VE|Venezuela|Venezolaans|Venezolanen
AE|Verenigde Arabische Emiraten,VAE|Emiratisch|
US|Verenigde Staten,Verenigde Staten van Amerika,VS,Amerika,USA,V.S.|Amerikaans|Amerikaan,Amerikanen
GB|Verenigd Koninkrijk,VK,Groot-Brittannië,Engeland,Noord-Ierland,Schotland,UK|Brits,Noord-Iers,Schots,Engels|Brit,Britten
VN|Vietnam|Vietnamees|Vietnamezen
EH|Westelijke Sahara|Saharaans|Sahrawi's
ZM|Zambia|Zambiaans|Zambianen
ZW|Zimbabwe|Zimbabwaans|Zimbabwanen
ZA|Zuid-Afrika|Zuid-Afrikaans|Zuid-Afrikanen
KR|Zuid-Korea,Republiek Korea|Zuid-Koreaans|Zuid-Koreanen
SS|Zuid-Soedan,Zuid-Sudan|Zuid-Soedanees,Zuid-Sudanees|Zuid-Soedanezen
SE|Zweden|Zweeds|Zweed
CH|Zwitserland|Zwitsers|Zwitser
`;
