/** Sentences with the quantities they tell, in the words of `figuresOf`. */
const positives: readonly (readonly [string, readonly string[]])[] = [
  // Spellings of one unit
  [
    'Makers bid for 50GWh, 20 Gwh, 10 gwh and 5 GW-hr of cells.',
    ['50GWh = 50 GWh', '20 Gwh = 20 GWh', '10 gwh = 10 GWh', '5 GW-hr = 5 GWh'],
  ],
  [
    'A 20-GWh plant, 95 gigawatt-hours and 50 Giga Watt Hour are one unit.',
    ['20-GWh = 20 GWh', '95 gigawatt-hours = 95 GWh', '50 Giga Watt Hour = 50 GWh'],
  ],
  [
    'The park holds 1,000-MWh; the home pack 13.5 kWh and the phone 20 watt-hours.',
    ['1,000-MWh = 1000 MWh', '13.5 kWh = 13.5 kWh', '20 watt-hours = 20 Wh'],
  ],
  [
    'Capacity of one gigawatt-hour feeds a 250-MW park; half a gigawatt-hour is spare.',
    ['one gigawatt-hour = 1 GWh', '250-MW = 250 MW', 'half a gigawatt-hour = 0.5 GWh'],
  ],
  ['Output was 1,200 megawatts (MW) from 300 MWp of panels.', ['1,200 megawatts = 1200 MW', '300 MWp = 300 MW']],
  // Two units side by side
  [
    'SECI wants 2 GW/8 GWh by the coast and 500 MW/1,000 MWh inland.',
    ['2 GW = 2 GW', '8 GWh = 8 GWh', '500 MW = 500 MW', '1,000 MWh = 1000 MWh'],
  ],
  [
    'The 27GW/108GWh plan rests on 4.8 GWh (1,200 MW x four hours) every day.',
    ['27GW = 27 GW', '108GWh = 108 GWh', '4.8 GWh = 4.8 GWh /day', '1,200 MW = 1200 MW'],
  ],
  ['A 50 MW, 400 MWh battery is the first eight-hour system there.', ['50 MW = 50 MW', '400 MWh = 400 MWh', 'eight-hour = 8 h']],
  // Gas, oil and fuel; land and electricity by the names of China and India
  [
    'Some 5.8 bcm of gas, 500,000 barrels a day and 15 million gallons of fuel passed 3,500 feet below.',
    ['5.8 bcm = ~5.8 bcm', '500,000 barrels = 500000 bbl /day', '15 million gallons = 15m gal', '3,500 feet = 3500 ft'],
  ],
  [
    'The works takes up 1,700 mu; the dam gave 4,770 MU and the grid has 5,077 circuit km of lines.',
    ['1,700 mu = 1700 mu', '4,770 MU = 4770 GWh', '5,077 circuit km = 5077 km'],
  ],
  // Thousands set apart by spaces; a name that is a number word
  ['The quota is 18 125 t this year and 96 600 t next.', ['18 125 t = 18125 t', '96 600 t = 96600 t']],
  ['Lots went to Shakti Four – 4,800 MW and Avaada – 3,000 MW.', ['4,800 MW = 4800 MW', '3,000 MW = 3000 MW']],
  // Per year
  ['It will make 5 GWh per year, then 2 GWh/year of LFP cells.', ['5 GWh = 5 GWh/yr', '2 GWh = 2 GWh/yr']],
  [
    'Some 16 gigawatt hours of yearly production and 20 GWh of cell capacity a year are due.',
    ['16 gigawatt hours = ~16 GWh/yr', '20 GWh = 20 GWh/yr'],
  ],
  [
    'Annual capacity would rise by about 50% to 120 gigawatt-hours (GWh) from 80 GWh.',
    ['50% = ~50 % (difference)', '120 gigawatt-hours = 120 GWh/yr (final)', '80 GWh = 80 GWh/yr (initial)'],
  ],
  ['The target is 600 GWh of annual domestic and overseas output.', ['600 GWh = 600 GWh/yr']],
  ['The recycler adds 15,000 tonnes per annum and 30,000 tpa of cathode.', ['15,000 tonnes = 15000 t/yr', '30,000 tpa = 30000 t/yr']],
  [
    'Brine yields 43,000 tonne-a-year of hydroxide, 5 MTPA of ore and 1.2 ktpa of salt.',
    ['43,000 tonne = 43000 t/yr', '5 MTPA = 5 Mt/yr', '1.2 ktpa = 1.2 kt/yr'],
  ],
  ['Module capacity of 3 GW a year follows 500 MW annually.', ['3 GW = 3 GW/yr', '500 MW = 500 MW/yr']],
  ['Annual capacity of 30,000 tonnes of cathode and a 200 MW solar park.', ['30,000 tonnes = 30000 t/yr', '200 MW = 200 MW']],
  ['Nearly 1.5 lakh tonnes of waste will need recycling each year.', ['1.5 lakh tonnes = <~150000 t/yr']],
  ['The line turns out 500 vehicles a month and 100 MWh a day.', ['500 vehicles = 500 vehicles /month', '100 MWh = 100 MWh /day']],
  // Bounds
  ['It targets as much as 5 GWh, and up to 60% local content.', ['5 GWh = ≤5 GWh', '60% = ≤60 %']],
  ['Each must hold at least 500 kW/2 MWh; 50 MW and above is welcome.', ['500 kW = ≥500 kW', '2 MWh = 2 MWh', '50 MW = ≥50 MW']],
  ['More than 1.5 GWh, nearly 40 GW and under 15 percent.', ['1.5 GWh = >1.5 GWh', '40 GW = <~40 GW', '15 percent = <15 %']],
  [
    'It has 500+ MW, 20-plus GWh and 29,000-odd e-scooters.',
    ['500+ MW = >500 MW', '20-plus GWh = >20 GWh', '29,000-odd e-scooters = ~29000 vehicles'],
  ],
  ['Roughly 12 km of cable, some 450 kg of copper.', ['12 km = ~12 km', '450 kg = ~450 kg']],
  [
    'Sales crossed 1 lakh units; at least another 2,000 vehicles are due.',
    ['1 lakh units = >100000 units', '2,000 vehicles = ≥2000 vehicles'],
  ],
  // Spans of values
  ['Between 6.5 GWh and 10 GWh of cells will be taken annually.', ['6.5 GWh and 10 GWh = 6.5..10 GWh/yr']],
  [
    'A 5-8 GWh line, 100–120 MWh of storage, 35% to 40% of demand.',
    ['5-8 GWh = 5..8 GWh', '100–120 MWh = 100..120 MWh', '35% to 40% = 35..40 %'],
  ],
  ['Projects of 500 MW to 1 GW and a 5- to 10-GWh block.', ['500 MW to 1 GW = 0.5..1 GW', '5- to 10-GWh = 5..10 GWh']],
  [
    'One to two million tonnes, or six or seven million square feet.',
    ['One to two million tonnes = 1m..2m t', 'six or seven million square feet = 6m..7m ft2'],
  ],
  ['It runs from -30°C to 55°C, ranging from 2 MWh to 5 MWh a box.', ['-30°C to 55°C = -30..55 °C', '2 MWh to 5 MWh = 2..5 MWh']],
  // Changes
  ['It will lift capacity from 5 GWh to 20 GWh.', ['5 GWh = 5 GWh (initial)', '20 GWh = 20 GWh (final)']],
  ['Output goes from 5 to 20 GWh a year.', ['5 = 5 GWh/yr (initial)', '20 GWh = 20 GWh/yr (final)']],
  ['Toyota is raising cell capacity by 9 GWh.', ['9 GWh = 9 GWh (difference)']],
  [
    'Sales rose 33.3% to 910,930 units, up from 682,937 units.',
    ['33.3% = 33.3 % (difference)', '910,930 units = 910930 units (final)', '682,937 units = 682937 units (initial)'],
  ],
  [
    'A 33 per cent drop met an increase of 3 percentage points.',
    ['33 per cent = 33 % (difference)', '3 percentage points = 3 pp (difference)'],
  ],
  ['Margins widened 120bps to 14.5pc.', ['120bps = 1.2 pp (difference)', '14.5pc = 14.5 % (final)']],
  ['Quotas were cut by five to 10 per cent.', ['five to 10 per cent = 5..10 % (difference)']],
  ['The cap falls to 15 per cent from the existing 40 per cent.', ['15 per cent = 15 % (final)', '40 per cent = 40 % (initial)']],
  ['They are setting up 4,000 MWh and scaling up to 20 GWh.', ['4,000 MWh = 4000 MWh', '20 GWh = 20 GWh (final)']],
  [
    'It plans to double output, more than triple sales and grow fivefold to 100 GWh.',
    ['double = 2 x (difference)', 'triple = >3 x (difference)', 'fivefold = 5 x (difference)', '100 GWh = 100 GWh (final)'],
  ],
  [
    'Revenue grew 3x; the site is nearly three times the largest, at 11.5 times earnings.',
    ['3x = 3 x (difference)', 'three times = <~3 x', '11.5 times = 11.5 x'],
  ],
  // Mass, distance, area, volume, electricity, temperature
  [
    'The deal covers 500 MT of oxide, 900 MT of coal and 20,000 metric tons of salt.',
    ['500 MT = 500 t', '900 MT = 900 Mt ??', '20,000 metric tons = 20000 t'],
  ],
  ['It sold a 10,000 wet metric tonne cargo and 146,400t of ore.', ['10,000 wet metric tonne = 10000 t', '146,400t = 146400 t']],
  ['300 pounds of lithium, a 22-pound case and 40 lbs of foil.', ['300 pounds = 300 lb', '22-pound = 22 lb', '40 lbs = 40 lb']],
  ['The truck hauls 40 tonnes over 300 kilometres, then adds 12 mi.', ['40 tonnes = 40 t', '300 kilometres = 300 km', '12 mi = 12 mi']],
  [
    'A 1,200-acre site, 50,000 sq m under roof and 3 lakh sq ft of offices.',
    ['1,200-acre = 1200 acre', '50,000 sq m = 50000 m2', '3 lakh sq ft = 300000 ft2'],
  ],
  [
    'The 2.6-hectare plot lies 10 1/2 miles from a 90 km2 lake of 470㎡ or 5 m³.',
    ['2.6-hectare = 2.6 ha', '10 1/2 miles = 10.5 mi', '90 km2 = 90 km2', '470㎡ = 470 m2', '5 m³ = 5 m3'],
  ],
  [
    'Cells reach 305 Wh/kg and 750 Wh/L at 800V; the line is 400 kV.',
    ['305 Wh/kg = 305 Wh/kg', '750 Wh/L = 750 Wh/L', '800V = 800 V', '400 kV = 400 kV'],
  ],
  [
    'It works at 45 degrees Celsius or -20°C with 3,000 litres of coolant.',
    ['45 degrees Celsius = 45 °C', '-20°C = -20 °C', '3,000 litres = 3000 L'],
  ],
  // Counts
  [
    'The site will create 3,200 construction jobs and 1,600 full-time jobs.',
    ['3,200 construction jobs = 3200 jobs', '1,600 full-time jobs = 1600 jobs'],
  ],
  [
    'It employs 8,100 people and laid off 2,800 of its 5,000 staff.',
    ['8,100 people = 8100 jobs', '2,800 = 2800 jobs', '5,000 staff = 5000 jobs'],
  ],
  ['Tenders call for 500 electric buses and 1.2 million EVs.', ['500 electric buses = 500 vehicles', '1.2 million EVs = 1.2m vehicles']],
  [
    'FAME pays for 55,000 electric 4-wheelers, 1 million 2-wheelers and 7,090 e-buses; 3-wheelers wait.',
    ['55,000 electric 4-wheelers = 55000 vehicles', '1 million 2-wheelers = 1m vehicles', '7,090 e-buses = 7090 vehicles'],
  ],
  ['The 4W segment sold 7,167 hybrids, the 3W segment of vehicles none.', ['7,167 hybrids = 7167 vehicles']],
  // People, and where they live
  [
    'The fire killed eight people and injured 14 workers; the firm then hired 120 people.',
    ['eight people = 8 people', '14 workers = 14 people', '120 people = 120 jobs'],
  ],
  [
    'It can power 72,000 homes, or 2.1 million households, and reach 670 million people.',
    ['72,000 homes = 72000 homes', '2.1 million households = 2.1m homes', '670 million people = 670m people'],
  ],
  [
    'The cell keeps 80% after 6,000 cycles; 500,000 smart meters were put in.',
    ['80% = 80 %', '6,000 cycles = 6000 cycles', '500,000 smart meters = 500000 units'],
  ],
  [
    '2.5 lakh e-rickshaws, 649,000 E2Ws and 10,000 two-wheelers were sold.',
    ['2.5 lakh e-rickshaws = 250000 vehicles', '649,000 E2Ws = 649000 vehicles', '10,000 two-wheelers = 10000 vehicles'],
  ],
  [
    'Nissan recalls 19,077 Leaf cars; 1.1 million vehicle sales were lost.',
    ['19,077 Leaf cars = 19077 vehicles', '1.1 million vehicle = 1.1m vehicles'],
  ],
  [
    'By then 10,000 fast-charging stations, 500 battery-swapping stations and 200 charging points.',
    [
      '10,000 fast-charging stations = 10000 stations',
      '500 battery-swapping stations = 500 stations',
      '200 charging points = 200 stations',
    ],
  ],
  ['It has three plants and will add two new cell factories.', ['three plants = 3 plants', 'two new cell factories = 2 plants']],
  ['The line does 1.2 million units a year; 5k jobs hang on it.', ['1.2 million units = 1.2m units/yr', '5k jobs = 5000 jobs']],
  // What bounds and what only places
  ['Bids that added up to 447.2 MW came in; it is adding up to 5 GWh.', ['447.2 MW = 447.2 MW', '5 GWh = ≤5 GWh']],
  [
    'The site sprawls over 640 acres, its blocks over about 15,703 hectares; it holds over 300 acres more.',
    ['640 acres = 640 acre', '15,703 hectares = ~15703 ha', '300 acres = >300 acre'],
  ],
  ['A maximum annual production capacity of 60 GWh, and a minimum capacity of 4 GWh.', ['60 GWh = ≤60 GWh/yr', '4 GWh = ≥4 GWh']],
  // Counts
  ['It will set up 45 stations in Chennai where drivers swap packs.', ['45 stations = 45 stations']],
  ['It makes 1.8 crore cells annually.', ['1.8 crore = 18m units/yr']],
  ['About 1,700 people will work at the site.', ['1,700 people = ~1700 jobs']],
  ['The farm is to have 38 turbines and two substations.', ['38 turbines = 38 units', 'two substations = 2 units']],
  [
    'Some 4,500 people will get direct employment at its two existing assembly plants.',
    ['4,500 people = ~4500 jobs', 'two existing assembly plants = 2 plants'],
  ],
  ['It creates 400 direct and 4,400 indirect jobs.', ['400 = 400 jobs', '4,400 indirect jobs = 4400 jobs']],
  ['Of 110,000 used EVs few stay; two recovery plants open.', ['110,000 used EVs = 110000 vehicles', 'two recovery plants = 2 plants']],
  ['The 150,000-unit-per-annum plant has 470,000 panels.', ['150,000-unit = 150000 units/yr', '470,000 = 470000 units']],
  ['An annual quota of 96,600 tons is set; it costs twice as much.', ['96,600 tons = 96600 t/yr', 'twice = 2 x']],
  ['It will raise capacity 11 times, to 11,000 tonnes.', ['11 times = 11 x', '11,000 tonnes = 11000 t (final)']],
  ['Tariffs in the 4-Hours of BESS class fell after four hours of talks.', ['4-Hours = 4 h']],
  // Things that have no unit of their own
  [
    'The first half went to 1,900 stores; 389 school districts and 250 Megapacks follow.',
    ['1,900 stores = 1900 things', '389 = 389 things', '250 = 250 things'],
  ],
  [
    'Of the tickets 11.6 million shares were meant; it has sold 3,921 in 2023.',
    ['11.6 million shares = 11.6m things', '3,921 = 3921 things'],
  ],
  // Storage in hours
  ['A 4-hour BESS must store for a minimum of eight hours.', ['4-hour = 4 h', 'eight hours = ≥8 h']],
  // Japanese
  ['製造基盤を150GWh/年に強化する。', ['150GWh = 150 GWh/yr']],
  ['日産の販売は16.2万台、1キロワット時あたり12円。', ['16.2万台 = 162000 vehicles']],
  ['最大20ギガワット時、約3〜5GWh、５０％以上。', ['20ギガワット時 = ≤20 GWh', '3〜5GWh = ~3..5 GWh', '５０％ = ≥50 %']],
  ['年産10万台のEV、生産能力は年2ギガワット時。', ['10万台 = 100000 vehicles/yr', '2ギガワット時 = 2 GWh/yr']],
  ['年産能力を2000トン増やし、比率を18%から50%に引き上げる。', ['2000トン = 2000 t/yr', '18% = 18 % (initial)', '50% = 50 % (final)']],
  [
    '出力1500kW、容量548メガワット時、敷地は約2万8272平方メートル。',
    ['1500kW = 1500 kW', '548メガワット時 = 548 MWh', '2万8272平方メートル = ~28272 m2'],
  ],
];

const negatives: readonly string[] = [
  'The car returns 27.97 km/l and cruises at 80 km/h.',
  'IREL was told to stop, according to four people; two people familiar with it said so.',
  'The line makes 2170 cells, and 9 of 10 cells pass.',
  'The 18650 and 4680 cells meet UN 38.3 under Section 115BAB.',
  'Route 9 passes plant No. 2 near Sector 24; call 1800-11-4000.',
  'A GWh-scale plant needs gigawatt hours of storage.',
  'Two-wheelers and three-wheelers lead; Class 8 trucks follow.',
  'The Model 3 cars and phase 2 plant were shown.',
  'Tesla recalls Powerwall 2 units.',
  'It signed a 25-year pact within 24 months, at 14:00 hrs.',
  'Police stations and 12 storage-battery projects were named.',
  'Homes get 300 units of free electricity.',
  'Rs 500 crore and $5 million were raised by 2030.',
  'A double-digit rise and a double taxation treaty.',
  'NMC 811, 3.2.1 firmware and COVID-19 rules.',
  'One of the plants met three times in 2025.',
  'The 5 GB chip and the 5G mast share a 20-foot box.',
  'It is home to the 12 companies; 8 bids came under Section 232, Document 136 and HB 1378.',
  'In 2,025 days the model S128 sold; call 1800 4000; 9 of 100 cells.',
  'There were 300 more, 120 so.',
  '5年間で2回、第3工場。',
  'Its Duraform 2.0 units sit beside Karga 3.0 chargers.',
];

export const QUANTITY_CORPUS = { positives, negatives };
