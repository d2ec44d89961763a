/** What a drawing shows, as its text alternative; the English is always there. */
export type DrawingText = Readonly<Record<'vi' | 'en', string>>;

/** One sub-group each, in the order of Phụ lục I of QĐ 26/2026/QĐ-TTg: the first belongs to set 1. */
const SETS: readonly DrawingText[] = [
  {
    vi: 'Hình vẽ: bắp cải, cà tím, cà chua và cà rốt',
    en: 'Drawing: cabbage, aubergine, tomatoes and a carrot',
  },
  {
    vi: 'Hình vẽ: cá chép trên lá chuối và bát trứng',
    en: 'Drawing: a carp on a banana leaf and a bowl of eggs',
  },
  {
    vi: 'Hình vẽ: bát gạo đầy, bông lúa và bắp ngô',
    en: 'Drawing: a heaped bowl of rice, ears of rice and maize',
  },
  { vi: 'Hình vẽ: lọ mật ong và con ong', en: 'Drawing: a jar of honey and a bee' },
  { vi: 'Hình vẽ: tô mì và đôi đũa', en: 'Drawing: a bowl of noodles and chopsticks' },
  {
    vi: 'Hình vẽ: bánh chưng, bánh giò và bún',
    en: 'Drawing: bánh chưng, a leaf-wrapped cake and rice noodles',
  },
  { vi: 'Hình vẽ: lọ cà muối và củ su hào', en: 'Drawing: a jar of pickled aubergines and a kohlrabi' },
  { vi: 'Hình vẽ: giò lụa và trứng muối', en: 'Drawing: leaf-wrapped pork roll and salted eggs' },
  {
    vi: 'Hình vẽ: chum tương, chai nước mắm và bát chấm',
    en: 'Drawing: a soy-paste jar, fish sauce and a dip bowl',
  },
  {
    vi: 'Hình vẽ: cối giã, tỏi, ớt, gừng và hoa hồi',
    en: 'Drawing: mortar, garlic, chillies, ginger, star anise',
  },
  { vi: 'Hình vẽ: ấm chè, hai chén và búp chè', en: 'Drawing: a teapot, two cups and a tea shoot' },
  { vi: 'Hình vẽ: tách trà hoa cúc', en: 'Drawing: a cup of chrysanthemum tea' },
  {
    vi: 'Hình vẽ: cà phê phin, quả cà phê và quả ca cao',
    en: 'Drawing: drip coffee, coffee berries and a cocoa pod',
  },
  { vi: 'Hình vẽ: nậm rượu và chén sứ', en: 'Drawing: a gourd flask of rice spirit and small cups' },
  { vi: 'Hình vẽ: bình rượu ngâm quả', en: 'Drawing: a jar of fruit steeping in spirit' },
  { vi: 'Hình vẽ: chai nước, cốc nước bên suối', en: 'Drawing: a bottle and a glass of water by a stream' },
  { vi: 'Hình vẽ: cốc nước cam, quả cam và cây mía', en: 'Drawing: orange juice, oranges and sugar cane' },
  { vi: 'Hình vẽ: siêu đất và gói lá khô', en: 'Drawing: a clay decoction pot and packets of dried herbs' },
  {
    vi: 'Hình vẽ: chai dầu gội, xà phòng, lược và bồ kết',
    en: 'Drawing: shampoo, soap, a comb, a mirror and soap pods',
  },
  { vi: 'Hình vẽ: lọ tinh dầu, bó sả và quế', en: 'Drawing: a dropper bottle, lemongrass and cinnamon' },
  { vi: 'Hình vẽ: giỏ mây có nắp và bình đan', en: 'Drawing: a lidded rattan hamper and a woven vase' },
  { vi: 'Hình vẽ: áo dài treo trên sào và vải gấp', en: 'Drawing: an áo dài on a pole and folded cloth' },
  { vi: 'Hình vẽ: hoa sen và chuồn chuồn', en: 'Drawing: a lotus and a dragonfly' },
  { vi: 'Hình vẽ: cây cảnh trong chậu', en: 'Drawing: a bonsai in its pot' },
  { vi: 'Hình vẽ: con chim trong lồng tre', en: 'Drawing: a bird in a bamboo cage' },
  {
    vi: 'Hình vẽ: gác chuông, đồi và thuyền trên sông',
    en: 'Drawing: a bell tower, hills and a boat on the river',
  },
];

/** The main crafts and goods of Chương Mỹ, nearer to a product than its sub-group's drawing. */
const CRAFTS = {
  'craft-may-tre': { vi: 'Hình vẽ: làn mây đan mắt cáo', en: 'Drawing: fox-eye rattan basket' },
  'craft-den': { vi: 'Hình vẽ: đèn tre đan vảy rồng', en: 'Drawing: bamboo lamp in dragon-scale weave' },
  'craft-khay': { vi: 'Hình vẽ: khay mây có ấm và chén', en: 'Drawing: woven tray with teapot and cups' },
  'craft-non': { vi: 'Hình vẽ: nón lá', en: 'Drawing: conical palm-leaf hats' },
  'craft-moc': {
    vi: 'Hình vẽ: bức chạm hoa sen, dùi và đục',
    en: 'Drawing: carved lotus panel, mallet and chisel',
  },
  'craft-theu': { vi: 'Hình vẽ: khung thêu hoa sen', en: 'Drawing: lotus on an embroidery hoop' },
  'craft-to-tam': { vi: 'Hình vẽ: khăn tơ tằm và kén', en: 'Drawing: silk scarves and cocoons' },
  'craft-son-mai': { vi: 'Hình vẽ: bình và hộp sơn mài', en: 'Drawing: lacquer vase and box' },
  'craft-buoi': { vi: 'Hình vẽ: quả bưởi và nửa quả bổ đôi', en: 'Drawing: a pomelo, and one cut in half' },
  'craft-lua': { vi: 'Hình vẽ: lượm lúa chín', en: 'Drawing: a sheaf of ripe rice' },
  'craft-rau': { vi: 'Hình vẽ: rổ rau', en: 'Drawing: a basket of vegetables' },
  'craft-nam': { vi: 'Hình vẽ: nấm', en: 'Drawing: mushrooms' },
  'craft-mat-ong': {
    vi: 'Hình vẽ: cầu ong và bát mật',
    en: 'Drawing: a frame of honeycomb and a bowl of honey',
  },
  'craft-che': { vi: 'Hình vẽ: giỏ chè xanh', en: 'Drawing: a basket of fresh tea leaves' },
  'craft-ga': { vi: 'Hình vẽ: gà mái ấp trứng', en: 'Drawing: a hen on her eggs' },
  'craft-dau-phu': { vi: 'Hình vẽ: đậu phụ trên lá chuối', en: 'Drawing: tofu on a banana leaf' },
  'craft-bun': { vi: 'Hình vẽ: mẹt bún', en: 'Drawing: rice noodles on a woven tray' },
  'craft-banh-gai': {
    vi: 'Hình vẽ: bánh gai gói lá chuối khô và chiếc bổ đôi',
    en: 'Drawing: ramie-leaf cakes, wrapped and cut open',
  },
  'craft-ruoc-ca': {
    vi: 'Hình vẽ: bát ruốc cá và lọ ruốc',
    en: 'Drawing: shredded fish in a bowl and a jar',
  },
  'craft-trung-muoi': {
    vi: 'Hình vẽ: con vịt, rổ trứng và trứng muối bổ đôi',
    en: 'Drawing: a duck, a basket of eggs, a salted egg cut in half',
  },
  'craft-tuong': {
    vi: 'Hình vẽ: chum tương đậy nón và bát tương',
    en: 'Drawing: soy-paste jars and a bowl of soy paste',
  },
  'craft-oi': { vi: 'Hình vẽ: quả ổi và nửa quả bổ đôi', en: 'Drawing: guavas, one cut in half' },
  'craft-mut': { vi: 'Hình vẽ: hộp mứt vỏ bưởi và chén trà', en: 'Drawing: candied pomelo peel and tea' },
  'craft-sua-dau': {
    vi: 'Hình vẽ: chai và cốc sữa đậu nành',
    en: 'Drawing: soy milk in a bottle and a glass',
  },
  'craft-tui-vai': { vi: 'Hình vẽ: túi vải ghép nhiều màu', en: 'Drawing: a patchwork bag' },
  'craft-hoa-lan': { vi: 'Hình vẽ: chậu lan hồ điệp', en: 'Drawing: a potted moth orchid' },
  'craft-cuc-mam-xoi': {
    vi: 'Hình vẽ: hai chậu cúc mâm xôi',
    en: 'Drawing: two pots of cushion chrysanthemums',
  },
  'craft-buoi-canh': { vi: 'Hình vẽ: cây bưởi cảnh sai quả', en: 'Drawing: a potted pomelo tree in fruit' },
  'craft-ca-canh': { vi: 'Hình vẽ: cá chép cảnh trong hồ', en: 'Drawing: ornamental carp in a pond' },
} as const satisfies Record<string, DrawingText>;

/** Wide compositions (16:9) for openings, covers and booth posters. */
const STILLS = {
  'still-tra-buoi': {
    vi: 'Hình vẽ: ấm chè, giỏ mây và bưởi',
    en: 'Drawing: tea set, rattan basket and pomelos',
  },
  'still-gao': {
    vi: 'Hình vẽ: bao gạo, bát gạo và lượm lúa',
    en: 'Drawing: a sack and a bowl of rice, a sheaf',
  },
  'still-rau': { vi: 'Hình vẽ: mẹt rau củ', en: 'Drawing: vegetables on a woven tray' },
  'still-qua-tang': { vi: 'Hình vẽ: hộp quà bằng mây', en: 'Drawing: a gift box woven of rattan' },
  'still-khung-cui': { vi: 'Hình vẽ: khung cửi và cuộn chỉ', en: 'Drawing: a loom and spools of thread' },
  'still-gian-hang': { vi: 'Hình vẽ: gian hàng hội chợ', en: 'Drawing: a booth at a fair' },
  'still-song-tich': { vi: 'Hình vẽ: cánh đồng bên sông Tích', en: 'Drawing: fields by the Tích river' },
  'still-mat-ong': {
    vi: 'Hình vẽ: thùng ong, lọ và bát mật',
    en: 'Drawing: a beehive, a jar and a bowl of honey',
  },
  'still-lang-nghe': { vi: 'Hình vẽ: giỏ mây đang đan dở', en: 'Drawing: a rattan basket half woven' },
  'still-bep-que': {
    vi: 'Hình vẽ: nồi đất, đậu phụ và bún',
    en: 'Drawing: a clay pot, tofu and rice noodles',
  },
  'still-den': { vi: 'Hình vẽ: đèn tre buổi tối', en: 'Drawing: bamboo lamps in the evening' },
  'still-dan-ga': { vi: 'Hình vẽ: gà mái và đàn con', en: 'Drawing: a hen and her chicks' },
  'still-dan': { vi: 'Hình vẽ: tấm đan mắt cáo và hoa', en: 'Drawing: fox-eye weave and flowers' },
} as const satisfies Record<string, DrawingText>;

export type CraftDrawing = keyof typeof CRAFTS;
export type StillDrawing = keyof typeof STILLS;

const setName = (number: number): string => `set-${String(number).padStart(2, '0')}`;

/** Every drawing of src/illustrations by its file's base name, with what it shows. */
export const ILLUSTRATIONS: ReadonlyMap<string, DrawingText> = new Map<string, DrawingText>([
  ...SETS.map((text, i) => [setName(i + 1), text] as const),
  ...Object.entries(CRAFTS),
  ...Object.entries(STILLS),
]);

export const CRAFT_DRAWINGS = Object.keys(CRAFTS) as readonly CraftDrawing[];
export const STILL_DRAWINGS = Object.keys(STILLS) as readonly StillDrawing[];

/**
 * The drawing of a product without a photo: the craft's if there is one of that name (with or without
 * "craft-"), else its sub-group's (1–26), else the fox-eye basket that stands for the district.
 */
export function illustrationFor(set: number | undefined, craft?: string): string {
  for (const name of craft === undefined ? [] : [craft, `craft-${craft}`]) {
    if (ILLUSTRATIONS.has(name)) return name;
  }
  if (set !== undefined && ILLUSTRATIONS.has(setName(set))) return setName(set);
  return 'craft-may-tre';
}

/** What the drawing of that name shows, or undefined when there is no such drawing. */
export function illustrationText(name: string): DrawingText | undefined {
  return ILLUSTRATIONS.get(name);
}
