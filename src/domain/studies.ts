/** A published study. `cited` is in the study's own language, and stays in it. */
export type Study = { readonly cited: string; readonly url: string }

/**
 * The studies that the page for teachers rests on.
 *
 * Source: each summary was read at the address given, or in the publisher's abstract that it leads to.
 */
export const STUDIES = {
  alfieri: {
    cited:
      'Alfieri, Nokes-Malach and Schunn (2013), Learning Through Case Comparisons: A Meta-Analytic Review. Educational Psychologist 48 (2), 87–113.',
    url: 'https://eric.ed.gov/?id=EJ1000186',
  },
  gentner: {
    cited:
      'Gentner and Gunn (2001), Structural alignment facilitates the noticing of differences. Memory & Cognition 29 (4), 565–577.',
    url: 'https://www.scholars.northwestern.edu/en/publications/structural-alignment-facilitates-the-noticing-of-differences',
  },
  maier: {
    cited:
      'Maier, Richter and Britt (2018), Cognitive processes underlying the text-belief consistency effect: An eye-movement study. Applied Cognitive Psychology 32 (2), 171–185.',
    url: 'https://doi.org/10.1002/acp.3391',
  },
  braasch: {
    cited:
      'Braasch, Haverkamp, Latini, Shaw, Arshad and Bråten (2022), Belief bias when adolescents read to comprehend multiple conflicting texts. Reading and Writing 35 (8), 1759–1785.',
    url: 'https://doi.org/10.1007/s11145-022-10262-w',
  },
  cohen: {
    cited:
      'Cohen (2003), Party over policy: The dominating impact of group influence on political beliefs. Journal of Personality and Social Psychology 85 (5), 808–822.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/14599246/',
  },
  bullock: {
    cited:
      'Bullock (2011), Elite Influence on Public Opinion in an Informed Electorate. American Political Science Review 105 (3), 496–515.',
    url: 'https://doi.org/10.1017/S0003055411000165',
  },
  maoz: {
    cited:
      'Maoz, Ward, Katz and Ross (2002), Reactive Devaluation of an “Israeli” vs. “Palestinian” Peace Proposal. Journal of Conflict Resolution 46 (4), 515–546.',
    url: 'https://works.swarthmore.edu/fac-psychology/110',
  },
  tuller: {
    cited:
      'Tuller, Bryan, Heyman and Christenfeld (2015), Seeing the other side: Perspective taking and the moderation of extremity. Journal of Experimental Social Psychology 59, 18–23.',
    url: 'https://www.researchgate.net/publication/272753388_Seeing_the_Other_Side_Perspective_Taking_and_the_Moderation_of_Extremity',
  },
  eyal: {
    cited:
      'Eyal, Steffel and Epley (2018), Perspective mistaking: Accurately understanding the mind of another requires getting perspective, not taking perspective. Journal of Personality and Social Psychology 114 (4), 547–571.',
    url: 'https://doi.org/10.1037/pspa0000115',
  },
  catapano: {
    cited:
      'Catapano, Tormala and Rucker (2019), Perspective Taking and Self-Persuasion: Why “Putting Yourself in Their Shoes” Reduces Openness to Attitude Change. Psychological Science 30 (3), 424–435.',
    url: 'https://doi.org/10.1177/0956797618822697',
  },
  stowell: {
    cited:
      'Stowell, Oldham and Bennett (2010), Using Student Response Systems (“Clickers”) to Combat Conformity and Shyness. Teaching of Psychology 37 (2), 135–140.',
    url: 'https://doi.org/10.1080/00986281003626631',
  },
} as const satisfies Record<string, Study>

export type StudyId = keyof typeof STUDIES
