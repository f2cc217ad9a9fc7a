import type { Corpus } from './corpus.ts';

export const partnershipCorpus: Corpus = {
  positives: [
    [
      '{Toyota Tsusho|o JP toyota-tsusho} and {Altmin|o IN altmin} have formed a joint venture to make cathode material in {Telangana|p IN}.',
      'completed · IN JP · Toyota Tsusho party, Altmin party, Telangana host · - · -',
    ],
    [
      '{Exide Energy|o IN exide-energy} signed an MoU with {Hyundai Motor|o KR hyundai} to localise batteries in {India|c IN}.',
      'signed · IN KR · Exide Energy party, Hyundai Motor party, India host · - · -',
    ],
    [
      '{Panasonic Energy|o JP panasonic-energy} plans to set up a joint venture with {Indian Oil|o IN ioc} for {cylindrical cells|t}.',
      'planned · IN JP · Panasonic Energy party, Indian Oil party · - · -',
    ],
    [
      '{Amara Raja|o IN amara-raja} has tied up with {Gotion|o CN gotion} under a technology licensing agreement for {LFP|t} cells.',
      'announced · CN IN · Amara Raja party, Gotion party · - · -',
    ],
    [
      '{Suzuki|o JP suzuki}, {Toshiba|o JP toshiba} and {Denso|o JP denso} set up a joint venture in {Gujarat|p IN} with a capital of {₹1,200 crore|m INR 12e9}.',
      'completed · IN JP · Suzuki party, Toshiba party, Denso party, Gujarat host · ₹1,200 crore total · -',
    ],
    [
      '{Log9|o IN log9} is in talks with {Sakura Cell|o JP} on a technology transfer agreement, sources said.',
      'rumoured · IN JP · Log9 party, Sakura Cell party · - · -',
    ],
    [
      '{Reliance|o IN reliance} and {Sanyo Materials|o JP} are exploring a joint venture with an annual capacity of {5 GWh|q}.',
      'rumoured · IN JP · Reliance party, Sanyo Materials party · 5 GWh total · -',
    ],
    [
      '{Honda|o JP honda} and {GS Yuasa|o JP gs-yuasa} will jointly develop high-output batteries by {2027|d ..2027}.',
      'planned · JP · Honda party, GS Yuasa party · - · 2027 deadline',
    ],
    [
      '{Nidec|o JP nidec} ended its alliance with {Embraer|o BR embraer} on {June 3|d 2025-06-03}.',
      'cancelled · BR JP · Nidec party, Embraer party · - · June 3 occurrence',
    ],
    [
      '{Musashi Seimitsu|o JP musashi} partners with {Log9|o IN log9} on drive units',
      'announced · IN JP · Musashi Seimitsu party, Log9 party · - · -',
    ],
    [
      '{Mahindra|o IN mahindra} denied it was forming a joint venture with {Sakura Cell|o JP}.',
      'denied · IN JP · Mahindra party, Sakura Cell party · - · -',
    ],
    [
      '{Epsilon|o IN epsilon} and {KRI|o JP kri} joined hands on {Thursday|d 2025-07-03} for a {battery|t} material test centre.',
      'announced · IN JP · Epsilon party, KRI party · - · Thursday occurrence',
    ],
    [
      '{Denso|o JP denso} will license its separator technology to {Uno Minda|o IN uno-minda}.',
      'planned · IN JP · Denso party, Uno Minda party · - · -',
    ],
    [
      '{Hokuriku|o JP} and {Suryodaya|o IN} have put their names to a joint venture to make sodium-ion cells at {Dholera|p IN}.',
      'signed · IN JP · Hokuriku party, Suryodaya party, Dholera host · - · -',
    ],
    [
      '{Hokuriku|o JP} is to hold {51%|q} of the company and {Suryodaya|o IN} the remaining {49%|q}.',
      'planned · IN JP · Hokuriku party, Suryodaya party · 51% total, 49% total · -',
    ],
    [
      '{Mitsubishi Electric|o JP melco} and {Setouchi|o JP} have terminated their {2023|d} agreement to trade storage capacity.',
      'cancelled · JP · Mitsubishi Electric party, Setouchi party · - · 2023 occurrence',
    ],
    [
      'A joint venture between {Kiso|o JP} and {Orange City|o IN}, announced in {2023|d}, was wound up in {October|d 2024-10}.',
      'cancelled · IN JP · Kiso party, Orange City party · - · 2023 occurrence, October occurrence',
    ],
    [
      "{SQM|o CL sqm}'s joint venture with {Codelco|o CL} awaits consent from {Chinese|c CN} authorities.",
      'planned · CL CN · SQM party, Codelco party, China party · - · -',
    ],
    [
      '{Subaru|o JP} and {Panasonic|o JP panasonic} plan to make cells together in {Gunma|p JP} by {2028|d ..2028}.',
      'planned · JP · Subaru party, Panasonic party, Gunma host · - · 2028 deadline',
    ],
    [
      '{Toyota|o JP toyota} and {Idemitsu|o JP idemitsu} agreed to share solid electrolyte patents in {October 2024|d 2024-10}.',
      'signed · JP · Toyota party, Idemitsu party · - · October 2024 occurrence',
    ],
    [
      '{Dowa|o JP} and {Lohum|o IN lohum} will run a shredding works at {Mundra|p IN} in equal shares.',
      'planned · IN JP · Dowa party, Lohum party, Mundra host · - · -',
    ],
    [
      '{Ola|o IN ola} will make {sodium-ion|t} cells of {1 GWh|q} after a recipe from {Naniwa|o JP}.',
      'announced · IN JP · Ola party, Naniwa party · 1 GWh total · -',
    ],
    [
      '{Denka|o JP} and {SCG|o TH} set up {Denka SCGC|o TH} with capital of {1 billion yen|m JPY 1e9}.',
      'completed · JP TH · Denka party, SCG party, Denka SCGC party · 1 billion yen total · -',
    ],
    [
      '{Denso|o JP denso} parted ways with {Mahindra|o IN mahindra} on {March 4|d 2025-03-04}.',
      'cancelled · IN JP · Denso party, Mahindra party · - · March 4 occurrence',
    ],
    [
      '{Hayate|o JP} and {Mahanadi|o IN} signed a contract on {Friday|d 2025-06-27} to set up an equally owned company for battery packs.',
      'signed · IN JP · Hayate party, Mahanadi party · - · Friday occurrence',
    ],
    [
      '{Hokuriku Film|o JP} will make separators with {Trishul|o IN}, taking {40 percent|q} of a new company.',
      'planned · IN JP · Hokuriku Film party, Trishul party · 40 percent total · -',
    ],
    [
      '{Nishi Denchi|o JP} said on {Friday|d 2025-06-27} it was talking to several {Indian|c IN} groups about a cell venture.',
      'rumoured · IN JP · Nishi Denchi party · - · -',
    ],
  ],
  negatives: [
    '{Ultima Cells|o US}, the joint venture between {Gamma Motors|o US} and {Hanul Cell|o KR}, paid {$5 million|m USD 5e6}.',
    '{Japan|c JP} and {India|c IN} signed a memorandum of cooperation on batteries.',
    '{Exide|o IN} is the official partner of the {Pune|p IN} marathon with {Asics|o JP}.',
    'Capital tied up in stock reached {₹40 crore|m INR 4e8} at {Amara Raja|o IN}.',
    '{Toyota|o JP} renewed its sponsorship of the cricket league alongside {Tata|o IN}.',
    '{Tata Motors|o IN} signed an agreement to acquire a {30%|q} stake in {Freight Tiger|o IN}.',
    '{Panasonic|o JP} signed a supply agreement with {Tata|o IN} for {2 GWh|q}.',
    'Countries must collaborate, says {Toyota|o JP} in a blog.',
    'A public-private partnership led by {NITI Aayog|o IN niti} will train {2,000 people|q}.',
    'The firm needs a partner, analysts say; {Ola|o IN} has none.',
    '{Daiwa|o JP} handed the {180 MW|q} project to a local partner, {Sunrise|o IN}.',
    'The venture arm of {Panasonic|o JP panasonic} met {Ola|o IN ola} in {May|d 2025-05}.',
    '{Toyota|o JP toyota} and {Tata|o IN tata} sat on the joint working group in {2024|d}.',
    '{Hanwa|o JP} signed a letter of intent to invest {$30 million|m USD 3e7} in {NextSource|o CA}.',
  ],
};
