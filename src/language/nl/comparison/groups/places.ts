/** Countries, their capitals, peoples and adjectives. A group a line; the first stands for the group. Data. */
export const places = `
moskou kremlin rusland russisch rus
oekraine oekraiens kyiv kiev oekrainer
duitsland duits berlijn
frankrijk frans parijs
italie italiaans rome
spanje spaans madrid
polen pools warschau
hongarije hongaars boedapest
belgie belgisch
luxemburg luxemburgs
oostenrijk oostenrijks wenen
griekenland grieks athene
turkije turks ankara
afghanistan afghaans kaboel afghaan
irak iraaks bagdad
iran iraans teheran
syrie syrisch damascus
israel israelisch
palestina palestijns gaza palestijn
china chinees peking
amerika amerikaans washington vs
brits londen vk britten
ierland iers dublin
noorwegen noors oslo
zweden zweeds stockholm
finland fins helsinki
denemarken deens kopenhagen
estland ests tallinn
letland lets riga
litouwen litouws vilnius
tsjechie tsjechisch praag
slowakije slowaaks bratislava
slovenie sloveens
kroatie kroatisch zagreb
servie servisch belgrado
kosovo kosovaars pristina
bosnie bosnisch sarajevo
albanie albanees tirana
moldavie moldavisch chisinau
georgie georgisch tbilisi
armenie armeens
azerbeidzjan azerbeidzjaans bakoe
wit-rusland belarus belarussisch minsk
roemenie roemeens boekarest
bulgarije bulgaars sofia
portugal portugees lissabon
malta maltees
cyprus cypriotisch
zwitserland zwitsers
japan japans tokio
india indiaas
mali malinees bamako
libie libisch tripoli
tunesie tunesisch
egypte egyptisch
jordanie jordaans
libanon libanees beiroet
soedan soedanees
ethiopie ethiopisch
venezuela venezolaans caracas
europa europees eu
afrika afrikaans
`;
