/** The same syllables in the scripts of the world, by the codes of ISO 15924. */
const written = {
  Latn: 'ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa po ra re ri ro sa se si so ta te ti to va vi',
  Cyrl: 'ба бе би бо да де ди до фа фе га го ка ке ки ко ла ле ли ло ма ме ми мо на не ни но па по ра ре ри ро са се си со та те ти то ва ви',
  Grek: 'μπα μπε μπι μπο ντα ντε ντι ντο φα φε γκα γκο κα κε κι κο λα λε λι λο μα με μι μο να νε νι νο πα πο ρα ρε ρι ρο σα σε σι σο τα τε τι το βα βι',
  Arab: 'با بي بي بو دا دي دي دو فا في غا غو كا كي كي كو لا لي لي لو ما مي مي مو نا ني ني نو با بو را ري ري رو سا سي سي سو تا تي تي تو فا في',
  Hebr: 'בא בה בי בו דא דה די דו פא פה גא גו קא קה קי קו לא לה לי לו מא מה מי מו נא נה ני נו פא פו רא רה רי רו סא סה סי סו טא טה טי טו וא וי',
  Deva: 'बा बे बि बो दा दे दि दो फा फे गा गो का के कि को ला ले लि लो मा मे मि मो ना ने नि नो पा पो रा रे रि रो सा से सि सो ता ते ति तो वा वि',
  Hans: '巴 贝 比 博 达 德 迪 多 法 费 加 戈 卡 凯 基 科 拉 莱 利 洛 马 梅 米 莫 纳 内 尼 诺 帕 波 腊 雷 里 罗 萨 塞 西 索 塔 特 蒂 托 瓦 维',
  Hant: '巴 貝 比 博 達 德 迪 多 法 費 加 戈 卡 凱 基 科 拉 萊 利 洛 馬 梅 米 莫 納 內 尼 諾 帕 波 臘 雷 里 羅 薩 塞 西 索 塔 特 蒂 托 瓦 維',
  Jpan: 'バ ベ ビ ボ ダ デ ディ ド ファ フェ ガ ゴ カ ケ キ コ ラ レ リ ロ マ メ ミ モ ナ ネ ニ ノ パ ポ ラ レ リ ロ サ セ シ ソ タ テ ティ ト ヴァ ヴィ',
  Kore: '바 베 비 보 다 데 디 도 파 페 가 고 카 케 키 코 라 레 리 로 마 메 미 모 나 네 니 노 파 포 라 레 리 로 사 세 시 소 타 테 티 토 바 비',
} as const;

const scripts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(written).map(([script, text]) => [script, text.split(' ')]),
);

const latin = written.Latn.split(' ');

/** How many syllables there are. */
export const syllableCount = latin.length;

/** Writes syllables, told by their positions, in a script; in Latin where they are not known in that one. */
export function write(syllables: readonly number[], script: string): string {
  const letters = scripts.get(script) ?? latin;
  const word = syllables.map((syllable) => letters[syllable] ?? '').join('');
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
