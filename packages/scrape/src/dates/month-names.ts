/** Month names as news pages write them, by month; each matches as a whole word, with or without a dot. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty ocak января янв januari január gener ianuarie sausio ledna tammikuuta січня ιανουαρίου जनवरी जानेवारी জানুয়ারি জানুয়ারী જાન્યુઆરી ஜனவரி జనవరి ಜನವರಿ ജനുവരി يناير جنوری ינואר בינואר มกราคม',
  'february feb februar feber février fevr févr febrero febbraio fevereiro fev februari luty lutego lut şubat февраля фев februari február febrer februarie vasario února helmikuuta лютого φεβρουαρίου फ़रवरी फरवरी फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ફેબ્રુઆરી பிப்ரவரி ఫిబ్రవరి ಫೆಬ್ರವರಿ ഫെബ്രുവരി فبراير شباط فروری פברואר בפברואר กุมภาพันธ์',
  'march mar märz mrz mars marzo março marco maart mrt marzec marca mart марта мар marts március març martie kovo maret března maaliskuuta березня μαρτίου मार्च মার্চ માર્ચ மார்ச் మార్చి ಮಾರ್ಚ್ മാർച്ച് مارس آذار مارچ מרץ במרץ มีนาคม',
  'april apr avril avr abril abr aprile april kwiecień kwietnia kwi nisan апреля апр április aprilie balandžio dubna huhtikuuta квітня απριλίου अप्रैल एप्रिल এপ্রিল એપ્રિલ ஏப்ரல் ఏప్రిల్ ಏಪ್ರಿಲ್ ഏപ്രിൽ أبريل ابريل إبريل نيسان اپریل אפריל באפריל เมษายน',
  'may mai mayo maggio mag maio mei maj maja mayıs мая május maig mai května gegužės toukokuuta травня μαΐου μαίου मई मे মে મે மே మే ಮೇ മേയ് مايو أيار ايار مئی מאי במאי พฤษภาคม',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cze haziran июня июн június juny iunie června birželio kesäkuuta червня ιουνίου जून জুন જૂન ஜூன் జూన్ ಜೂನ್ ജൂൺ يونيو يونيه حزيران جون יוני ביוני มิถุนายน',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lip temmuz июля июл július juliol iulie července liepos heinäkuuta липня ιουλίου जुलाई जुलै জুলাই જુલાઈ ஜூலை జులై జూలై ಜುಲೈ ജൂലൈ يوليو يوليه تموز جولائی יולי ביולי กรกฎาคม',
  'august aug août aout agosto ago augustus augusti sierpień sierpnia sie ağustos августа авг augusztus agost agustus srpna rugpjūčio elokuuta серпня αυγούστου अगस्त ऑगस्ट আগস্ট অগস্ট ઓગસ્ટ ஆகஸ்ட் ఆగస్టు ಆಗಸ್ಟ್ ഓഗസ്റ്റ് أغسطس اغسطس آب اگست אוגוסט באוגוסט สิงหาคม',
  'september sep sept septembre septiembre settembre set setembro wrzesień września wrz eylül сентября сен szeptember septembrie rugsėjo září syyskuuta вересня σεπτεμβρίου सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর સપ્ટેમ્બર செப்டம்பர் సెప్టెంబర్ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ سبتمبر أيلول ايلول ستمبر ספטמבר בספטמבר กันยายน',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października paź ekim октября окт október octombrie spalio října lokakuuta жовтня οκτωβρίου अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ઓક્ટોબર அக்டோபர் అక్టోబర్ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ أكتوبر اكتوبر اکتوبر אוקטובר באוקטובר ตุลาคม',
  'november nov novembre noviembre novembro listopad listopada lis kasım ноября ноя noiembrie lapkričio listopadu marraskuuta листопада νοεμβρίου नवंबर नवम्बर नोव्हेंबर নভেম্বর નવેમ્બર நவம்பர் నవంబర్ ನವೆಂಬರ್ നവംബർ نوفمبر نومبر נובמבר בנובמבר พฤศจิกายน',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro december grudzień grudnia gru aralık декабря дек decembrie gruodžio desembre desember prosince joulukuuta грудня δεκεμβρίου दिसंबर दिसम्बर डिसेंबर ডিসেম্বর ડિસેમ્બર டிசம்பர் డిసెంబర్ ಡಿಸೆಂಬರ್ ഡിസംബർ ديسمبر دسمبر דצמבר בדצמבר ธันวาคม',
];

const BY_NAME = new Map<string, number>();
for (const [index, names] of MONTHS.entries()) for (const name of names.split(' ')) BY_NAME.set(name, index + 1);

/** The month (1–12) a word names, in any of three dozen languages; null for other words. */
export const monthOf = (word: string): number | null => BY_NAME.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
