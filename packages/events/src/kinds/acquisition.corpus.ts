import type { Corpus } from './corpus.ts';

export const acquisitionCorpus: Corpus = {
  positives: [
    [
      'The {Department of Defense|o US} will buy some {$400 million|m USD 4e8} of {Mojave Magnets|o US} stock.',
      'planned · US · Department of Defense buyer, Mojave Magnets party · $400 million total · -',
    ],
    [
      '{Tamagawa Denki|o JP}, taken private in {2023|d} by a group led by {Kabuto Capital|o JP} for {¥2 trillion|m JPY 2e12}, makes switchgear.',
      'completed · JP · Tamagawa Denki party, Kabuto Capital buyer · ¥2 trillion total · 2023 occurrence',
    ],
    [
      '{Kelso Resources|o AU} has earned a {50%|q} interest in the Mutari lithium project.',
      'completed · AU · Kelso Resources buyer · 50% total · -',
    ],
    [
      '{Greenfield Power|o IN} and {Alder|o US} are among the companies in talks to buy {Norva Storage|o JP}, the storage arm of {Norva|o JP}.',
      'rumoured · IN JP US · Greenfield Power buyer, Alder buyer, Norva Storage party · - · -',
    ],
    [
      '{JERA|o JP jera} will acquire a {20%|q} stake in {ReNew|o IN renew} for {$600 million|m USD 6e8}.',
      'planned · IN JP · JERA buyer, ReNew party · $600 million total, 20% total · -',
    ],
    [
      '{Exide Industries|o IN exide} has acquired the remaining {49%|q} of shares in {Exide Leclanche|o IN} from {Leclanche|o CH leclanche}.',
      'completed · CH IN · Exide Industries buyer, Exide Leclanche party, Leclanche seller · 49% total · -',
    ],
    [
      '{Toshiba|o JP toshiba} sold its stake in the {Gujarat|p IN} battery venture to {Suzuki Motor|o JP suzuki} for {¥18 billion|m JPY 18e9}.',
      'completed · IN JP · Toshiba seller, Suzuki Motor buyer · ¥18 billion total · -',
    ],
    [
      '{Sumitomo Corporation|o JP sumitomo} is considering buying a minority stake in {Altmin|o IN altmin}, sources said.',
      'rumoured · IN JP · Sumitomo Corporation buyer, Altmin party · - · -',
    ],
    [
      '{Tata Chemicals|o IN tata-chemicals} completed the acquisition of {Novalead|o IN} on {June 30|d 2025-06-30}.',
      'completed · IN · Tata Chemicals buyer, Novalead party · - · June 30 occurrence',
    ],
    [
      'The board of {Amara Raja|o IN amara-raja} approved the purchase of {100%|q} of the equity of {InoBat India|o IN} for {₹410 crore|m INR 4.1e9}.',
      'approved · IN · Amara Raja buyer, InoBat India party · ₹410 crore total, 100% total · -',
    ],
    [
      '{Nissan|o JP nissan} agreed to sell its {51%|q} holding in {Renault Nissan India|o IN} to {Renault|o FR renault}.',
      'signed · FR IN JP · Nissan seller, Renault Nissan India party, Renault buyer · 51% total · -',
    ],
    [
      '{Envision|o CN envision} took over {AESC|o JP aesc} in {April 2019|d 2019-04} for {$1 billion|m USD 1e9}.',
      'completed · CN JP · Envision buyer, AESC party · $1 billion total · April 2019 occurrence',
    ],
    [
      '{Panasonic|o JP panasonic} raises stake in {Anchor|o IN anchor} to {80%|q}',
      'completed · IN JP · Panasonic buyer, Anchor party · 80% final · -',
    ],
    [
      "{Idemitsu|o JP idemitsu} has dropped plans to buy a {30%|q} stake in {Vedanta|o IN vedanta}'s nickel unit.",
      'cancelled · IN JP · Idemitsu buyer, Vedanta party · 30% total · -',
    ],
    [
      '{Mitsubishi Chemical|o JP} to merge its separator business with {Ube|o JP ube} by {October 2025|d ..2025-10}',
      'planned · JP · Mitsubishi Chemical party, Ube party · - · October 2025 deadline',
    ],
    [
      '{Ola Cell|o IN ola-cell} was acquired by {Reliance|o IN reliance} in a deal worth {₹2,000 crore|m INR 20e9}.',
      'completed · IN · Ola Cell party, Reliance buyer · ₹2,000 crore total · -',
    ],
    [
      '{Asahi Kasei|o JP asahi-kasei} divested its lead-acid separator unit to {Daramic|o US daramic}.',
      'completed · JP US · Asahi Kasei seller, Daramic buyer · - · -',
    ],
    [
      '{Marubeni|o JP marubeni} has agreed to buy {26 per cent|q} of {Punarva|o IN} from {Eastgrove|o SG} for {₹412 crore|m INR 4.12e9}.',
      'signed · IN JP SG · Marubeni buyer, Punarva party, Eastgrove seller · ₹412 crore total, 26 per cent total · -',
    ],
    [
      "{Reliance|o IN reliance} bought {Britain|c GB}'s {Faradion|o GB} for {£100 million|m GBP 1e8}.",
      'completed · GB IN · Reliance buyer, Faradion party · £100 million total · -',
    ],
    [
      'The ownership of three batteries passed from {Burdekin|o AU} to the investor {Stonepeak|o US} for {A$615 million|m AUD 6.15e8}.',
      'completed · AU US · Burdekin seller, Stonepeak buyer · A$615 million total · -',
    ],
    [
      '{Murata|o JP murata} is negotiating the sale of its cylindrical cell operations to {Molicel|o TW}.',
      'rumoured · JP TW · Murata seller, Molicel buyer · - · -',
    ],
    [
      '{Setouchi|o JP} will take all the shares of {Meikoh|o JP} from {Tokai Capital|o JP}.',
      'planned · JP · Setouchi buyer, Meikoh party, Tokai Capital seller · - · -',
    ],
    [
      '{Toray|o JP toray} ceded control of its separator unit to {LG Chem|o KR} for {$375 million|m USD 3.75e8}.',
      'completed · JP KR · Toray seller, LG Chem buyer · $375 million total · -',
    ],
    [
      '{JSW Energy|o IN jsw-energy} signed a share purchase agreement with {O2 Power|o IN} for {₹12,468 crore|m INR 124.68e9}.',
      'signed · IN · JSW Energy buyer, O2 Power party · ₹12,468 crore total · -',
    ],
    [
      '{Nidec|o JP nidec} walked away from its {¥257 billion|m JPY 257e9} bid for {Makino|o JP} in {May|d 2025-05}.',
      'cancelled · JP · Nidec buyer, Makino party · ¥257 billion total · May occurrence',
    ],
    [
      '{Tata Passenger|o IN} paid {Ford|o US ford} {₹725.7 crore|m INR 7.257e9} for its {Sanand|p IN} plant.',
      'completed · IN US · Tata Passenger buyer, Ford seller · ₹725.7 crore total · -',
    ],
    [
      '{Orix|o JP orix} let go of {3%|q} of {Greenko|o IN greenko} for {$390 million|m USD 3.9e8}.',
      'completed · IN JP · Orix seller, Greenko party · $390 million total, 3% total · -',
    ],
    [
      '{Suzuki|o JP suzuki} will own {90%|q} of {TDSG|o IN} by {2026|d ..2026}.',
      'planned · IN JP · Suzuki buyer, TDSG party · 90% total · 2026 deadline',
    ],
    [
      '{Corvid|o US} and {Hanul|o KR} poured cold water on reports of a {$3.4 billion|m USD 3.4e9} merger.',
      'denied · KR US · Corvid party, Hanul party · $3.4 billion total · -',
    ],
    [
      '{Amber Capital|o GB} is among three suitors for {Punarva|o IN}, bankers aware of the sale said.',
      'rumoured · GB IN · Amber Capital buyer, Punarva party · - · -',
    ],
    [
      '{Coal Bharat|o IN} may buy into a lithium block in {Argentina|c AR}, a person with knowledge of the plan said.',
      'rumoured · AR IN · Coal Bharat buyer · - · -',
    ],
    [
      '{Nordvik|o NO} has entered into an agreement with {Penline|o GB} to acquire {49%|q} of the shares in {Harrow Storage|o GB}.',
      'signed · GB NO · Nordvik buyer, Penline seller, Harrow Storage party · 49% total · -',
    ],
    [
      '{Mitsui|o JP} will pay {31 billion yen|m JPY 31e9} for a {33 percent|q} interest in {Chakra Recycling|o IN}.',
      'planned · IN JP · Mitsui buyer, Chakra Recycling party · 31 billion yen total, 33 percent total · -',
    ],
  ],
  negatives: [
    '{Vercelle|o FR} raised {€2 billion|m EUR 2e9} in debt and equity financing in {May|d 2025-05}.',
    '{Covestan|o DE} took {100 MW|q} of the project for ten years.',
    '{Tata Agratas|o IN} acquired {300 acres|q} of land in {Sanand|p IN} for the plant.',
    'Trainees acquire skills at {Toyota|o JP} in {2025|d}.',
    '{BYD|o CN} has a {20%|q} share of the market in {Thailand|c TH}.',
    '{JERA|o JP} signed an agreement to supply {2 GWh|q} of storage to {NTPC|o IN}.',
    'Customer acquisition cost {Ather|o IN} {₹4,000|m INR 4000} a scooter.',
    '{Suzuki|o JP} has an interest in working with {India|c IN} on biogas by {2030|d ..2030}.',
    'Interest rates rose {25 %|q} in {Japan|c JP}.',
    'Shares of {Exide|o IN} rose {4%|q} on {Monday|d 2025-06-30}.',
    '{Himadri|o IN} took part in a summit with {Toyota|o JP} in {Tokyo|p JP}.',
    '{Altmin|o IN altmin} sold {600 tonnes|q} of powder to {Eliiy|o JP} on {June 2|d 2025-06-02}.',
    '{Eku|o AU} makes the control software of the {40 MWh|q} battery.',
    '{Murata|o JP murata} booked losses on what it took over from {Sony|o JP sony}.',
    '{Tesla|o US tesla} shares fell {8%|q} on {Tuesday|d 2025-07-01} after {Panasonic|o JP panasonic} spoke.',
    'The {Sanand|p IN} plant, bought land and all, sold {61,000 evs|q} in {FY25|d 2024-04-01..2025-03-31}.',
  ],
};
