/** What people do with things that costs or earns nothing by itself, and words that may stand before an amount. */
const NEUTRAL = new Set(
  `work works worked working drive drives drove driving travel travels travelled traveled use uses used using send sends sent sending
  talk talks talked talking stay stays stayed staying rent rents rented renting hire hires hired hiring ride rides rode riding
  go goes went going visit visits visited take takes took taking bring brings brought carry carries carried walk walks walked
  walking wash washes washed washing mow mows mowed mowing deliver delivers delivered delivering babysit babysits babysat
  babysitting clean cleans cleaned cleaning paint paints painted painting bake bakes baked baking run runs ran running
  play plays played playing attend attends attended attending come comes came coming watch watches watched download downloads
  downloaded stream streams streamed call calls called calling text texts texted print prints printed printing park parks parked
  parking swim swims swam fill fills filled last lasts lasted cover covers covered join joins joined keep keeps kept keeping
  put puts putting choose chooses chose pick picks picked leave leaves leaving hold holds held contain contains contained
  start starts started starting begin begins began beginning open opens opened follow follows followed leads see sees saw
  read reads teach teaches taught tutor tutors tutored help helps helped fix fixes fixed repair repairs repaired print complete
  completes completed lasted lasting hires calling burn burns burned burnt consume consumes consumed offers offer offered
  need-not let lets wear wears uses used_up owns find finds found reckon think order do does did done doing amounts comes come
  quantity gas electricity water units bread milk oz plan tickets like there here size pack packet box bag tin jar bottle
  exchange rate wore went`.split(/\s+/),
);

export function isNeutralVerb(word: string): boolean {
  return NEUTRAL.has(word);
}
