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
  ],
  negatives: [
    '{Japan|c JP} and {India|c IN} signed a memorandum of cooperation on batteries.',
    '{Exide|o IN} is the official partner of the {Pune|p IN} marathon with {Asics|o JP}.',
    'Capital tied up in stock reached {₹40 crore|m INR 4e8} at {Amara Raja|o IN}.',
    '{Toyota|o JP} renewed its sponsorship of the cricket league alongside {Tata|o IN}.',
    '{Tata Motors|o IN} signed an agreement to acquire a {30%|q} stake in {Freight Tiger|o IN}.',
    '{Panasonic|o JP} signed a supply agreement with {Tata|o IN} for {2 GWh|q}.',
    'Countries must collaborate, says {Toyota|o JP} in a blog.',
    'A public-private partnership led by {NITI Aayog|o IN niti} will train {2,000 people|q}.',
    'The firm needs a partner, analysts say; {Ola|o IN} has none.',
  ],
};
