import type { Kind } from './kind.ts';
import { OUTPUT_AND_SHARES } from './quantity-sets.ts';
import { act, anchorsOf, formsOf, words } from './trigger.ts';

/** Private or mixed capital raised, committed or intended. */
export const investment: Kind = {
  type: 'investment',
  quantities: OUTPUT_AND_SHARES,
  money: true,
  triggers: [
    words(
      'invest',
      String.raw`\b(${formsOf('invest')})\b(?: [a-z]+ly| up to| about| around| nearly| over| more than| as much as| another| an additional| a further| a total of| at least| some| a combined)*(?: <money>| in | into | heavily| jointly| strategically|[^;]{0,40}<money>)`,
      {
        anchors: anchorsOf('invest'),
        weight: 0.75,
        yieldsTo: ['acquisition'],
        ongoing: 'announced',
        roles: { subject: 'funder', in: 'recipient', into: 'recipient' },
      },
    ),
    words('make-investment', String.raw`\b(${formsOf('make')} (?:the|an|its|this|further|fresh|new) (?:[a-z]+ )?investments?)\b`, {
      anchors: anchorsOf('make'),
      weight: 0.6,
      yieldsTo: ['acquisition'],
      roles: { subject: 'funder', in: 'recipient', into: 'recipient' },
    }),
    words(
      'investment-of',
      String.raw`\b((?:[a-z-]+ )?(?:investments?|capex|capital (?:expenditure|outlay|spending|infusion)|spending|infusion|outlay)) (?:plans? )?(?:of|worth|ranging (?:from|between)|totall?ing|amounting to|to the tune of|valued at|will be|is estimated at|estimated at) (?:[a-z]+ ){0,5}?<money>`,
      {
        anchors: ['investment investments capex expenditure outlay spending infusion'],
        weight: 0.65,
        ongoing: 'announced',
        roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient' },
        yieldsTo: ['acquisition', 'partnership'],
      },
    ),
    words(
      'money-investment',
      String.raw`<money>[ -](?:[a-z-]+ ){0,2}(investments?|capex|capital (?:expenditure|infusion)|expansion plan|plan|funding round|fund)\b`,
      {
        anchors: ['investment investments capex expenditure infusion plan round fund'],
        actAt: 'end',
        weight: 0.55,
        roles: { subject: 'funder', by: 'funder', from: 'funder', in: 'recipient' },
      },
    ),
    words(
      'raise',
      String.raw`\b(${formsOf('raise, secure, close, bag, garner, mobilise, mobilize, pull in, receive, mop up, complete, land')})\b[^;\ue001]{0,28}?(?:<money>|\bseries [a-h]\b|\b(?:pre-)?seed (?:funding|round)\b|\bbridge round\b|\b(?:funding|financing|investment) round\b)`,
      {
        anchors: anchorsOf('raise, secure, close, bag, garner, mobilise, mobilize, pull, receive, mop, complete, land'),
        weight: 0.55,
        done: 'completed',
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', from: 'funder', by: 'funder', of: null, with: 'funder' },
      },
    ),
    words(
      'round',
      String.raw`\b((?:series [a-h]|seed|pre-series [a-c]|funding|financing|equity) (?:round|funding|financing)|initial public offering|ipo|bond issue|green bonds?|rights issue|qualified institutional placement|qip|private placement|capital increase|fundraise|fund-?raising)\b`,
      {
        anchors: [
          'series seed funding financing equity initial ipo bond green rights qualified qip private capital fundraise fundraising fund round',
        ],
        weight: 0.5,
        needs: ['firm', 'money'],
        roles: { subject: 'recipient', by: 'funder', from: 'funder' },
      },
    ),
    ...act('pour', {
      verbs: 'pour, pump, plough, inject, infuse, spend, commit, pledge, earmark, put, bet, sink, deploy, channel, funnel',
      on: String.raw`<money>`,
      within: 30,
      weight: 0.55,
      needs: ['money'],
      roles: { subject: 'funder', in: 'recipient', into: 'recipient' },
    }),
    words(
      'attract',
      String.raw`\b(${formsOf('attract, entail, involve, draw')})\b[^;]{0,50}?\binvestments?\b[^;]{0,20}?<money>|\b(?:draw|entail|involv|attract)(?:s|ing|ed|es)?\b[^;]{0,20}?<money>[^;]{0,20}?investment`,
      {
        anchors: anchorsOf('attract, entail, involve, draw'),
        weight: 0.7,
        roles: { subject: 'recipient', from: 'funder' },
      },
    ),
    words(
      'bring',
      String.raw`\b((?:at|with|involving|entailing) (?:an? )?(?:[a-z]+ )?(?:cost|investment|outlay)) of (?:[a-z]+ ){0,3}?<money>`,
      {
        anchors: ['cost investment outlay'],
        weight: 0.4,
        roles: { subject: 'funder' },
      },
    ),
  ],
  exclusions: [
    // What is being spent on a plant is the plant's.
    /\b(?:is|are|has been|was) (?:now |also )?(?:spending|sinking|pouring|pumping|ploughing|plowing)\b[^;]{0,60}?\b(?:on|into)\b[^;]{0,50}?(?:\b(?:plants?|factor(?:y|ies)|gigafactor(?:y|ies)|lines?|facilit(?:y|ies)|complex|refinery|smelter|mine)\b|\ue001)/g,
    /\b(?:secur|receiv|get|bag|land)[a-z]*\b[^;]{0,60}\b(?:subsid(?:y|ies)|grants?|tariff|per unit)/g,
    /\b(?:shares?|stocks?|prices?|rates?|stakes?|funds?) (?:were |was )?(?:raised|closed)\b/g,
    /\binvest(?:ment|ing) (?:bank|banker|advis|adviser|climate|grade|decision|thesis|strategy)/g,
    /\b(?:rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)) (?:its |the |their )?(?:prices?|price targets?|concerns?|questions?|awareness|eyebrows|(?:its |the )?target|output|capacity|production|guidance|its (?:stake|forecast)|at \ue000+)/g,
    /\breceiv(?:e|es|ed|ing)\b[^;]{0,40}\b(?:orders?|contracts?)\b/g,
    /\bget(?:s|ting)? (?:under|for|at|about) \ue000+/g,
    /\b(?:discounts?|priced?|prices|costs?|starting|retails?) (?:at|of|from) \ue000+/g,
  ],
};
