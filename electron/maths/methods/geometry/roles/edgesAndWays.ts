const STRIP = '(?:lace|ribbon|braid|trim|trimming|edging|fencing|fence|wire|netting|rope|tinsel|piping|bunting|cord|tape|border|icing|fringe|string|hedging|lights)'; // prettier-ignore

/** Ways of saying how far it is round, across or along something; each keeps its numbers. */
export const EDGES_AND_WAYS: readonly (readonly [RegExp, string])[] = [
  // "Lace sewn all the way along its edge. She used 440 cm of lace."
  [new RegExp(`(?: ;)? ?(?:[a-z]+ ){0,2}?(?:used|needed|bought|took|needs|uses|takes|it took|required)(?: (?:up|exactly|just|altogether|a total of|her|him))* (#\\d+) of (?:the )?${STRIP}(?= |$)(?=.*\\b(?:diameter|radius|across|wide)\\b)`, 'g'), ' ; the perimeter is $1'],
  [new RegExp(`\\b(?:has |with )(?:[a-z]+ )?${STRIP} (?:sewn|glued|stitched|fixed|put|running|going|tied|pinned|stuck)?(?: (?:all the way|right|all|exactly|once))* (?:a?round|along) (?:its|the) (?:edge|rim|hem|outside|circumference|border)`, 'g'), ''],
  [/;? ?(?:and |with )?(?:none |no )?(?:overlap(?:ping)?|overlaps|waste|wasted)(?= ;|$| of)/g, ' '],
  // "3 m from the centre to the edge", "covers 400 m once round".
  [/\b(?:measures |is |it is |which is |that is |goes )?(?:exactly )?(#\d+)(?: long)? (?:measured )?from (?:its |the )?(?:cent(?:re|er)|middle) (?:out )?to (?:its |the |any )?(?:outside |outer |very )?(?:edge|rim|outside|circumference|perimeter|side)\b/g, 'has radius $1'],
  [/\bfrom (?:its |the )?(?:cent(?:re|er)|middle) (?:out )?to (?:its |the )?(?:outside |outer )?(?:edge|rim|outside|circumference) (?:is|measures|it is|it measures) (#\d+)/g, 'radius $1'],
  [/\b(?:it |he |she |they |who |which |that |[a-z]+ )?(?:runs?|ran|walks?|walked|cycles?|cycled|jogs?|jogged|rides?|rode|skates?|goes|went|laps?)(?: exactly)? (?:once|one time|one lap)?(?: (?:right|all the way|completely))* ?a?round (a circ[a-z]* (?:[a-z]+ )?(?:track|pond|lake|field|park|path|course|running track|garden|lawn|arena|pool)) (?:and|which|that|;|it)(?: (?:is|covers|covered|travels|travelled|goes|went|that is|one lap is|runs|ran))+ (#\d+)/g, 'circumference of $1 is $2'],
  [/\bhow far (?:is it |would it be )?(?:straight |directly )*across (?=[^;]*(?:circ|track|pond|lake|middle|centre))([^;#]*?)(?: (?:through|via|passing through) (?:the|its) (?:middle|centre|center))?(?= ;|$)/g, 'what is the diameter'],
  [/\b(?:straight )?(?:line )?across (?:the [a-z]+ )?through (?:the|its) (?:middle|cent(?:re|er))(?= is| measures| of| #)/g, 'diameter'],
  [/\b(?:sprinkler|hose|lamp|light|lighthouse|transmitter|mast|radar|siren|beacon|router)\b([^;#]*?) (?:throws?|sprays?|sends?|reaches|waters|covers|shines|lights|can be (?:heard|seen)|transmits)(?: (?:water|its|light|a|signal|out|up to|to|jet|signals|beam))* (#\d+)(?: away)? (?:in (?:every|all|each) directions?|all (?:a?round|the way round)|on all sides|around it|in any direction)/g, 'circle $1 radius $2'],
  [/\bwhat area (?:does|can|will|is) (?:it|the (?:sprinkler|hose|lamp|light|transmitter|mast|radar|siren|beacon|router|lighthouse)) (?:wets?|waters?|covers?|reach(?:es)?|lights? up|watered|covered|serve|spray)/g, 'what is the area'],
  // Half circles and their straight edge.
  [/\b(?:folds?|folded|cuts?|cut|folding|cutting) (a (?:paper |card |round )*(?:circle|disc|disk|circular [a-z]+))((?: (?:of|with|whose|that|has|is))* (?:radius|diameter)(?: (?:of|is))* #\d+)?(?: exactly)? in half\b(?: along (?:a|its) diameter| down the middle)?/g, 'semicircle $2'],
  [/\b(?:half-?circle|half circle|semi-circle|semicircle)(?: that)? (?:she|he|they|we|you|i|it) (?:now )?(?:sees?|makes?|gets?|has|have|cuts?)\b/g, 'semicircle'],
  [/\b(?:with |has |whose |having )?(?:a |its |the )?straight (?:edge|side|part)(?: (?:of|is|measuring|measures|that is|has|length))* (#\d+)(?: long)?|(#\d+) (?:long )?(?:along |on )(?:the|its) straight (?:edge|side|part)/g, ' diameter $1$2 '],
  [/\b(?:i want |find |give me |work out |what is )?the total distance (?:all the way |right )?a?round (?:it|the (?:edge|outside|bed|shape|window))?/g, 'find the perimeter of it'],
  // Wrapping and boxes.
  [/\bhow much (?:wrapping )?(?:paper|card|foil|material) (?:will |would |does it |do(?:es)? (?:he|she|they) |is )?(?:exactly |just |it )*(?:take to |need(?:ed)? to |to )?(?:completely )?(?:covers?|wraps?)(?: (?:it|the (?:box|parcel|present|gift)|all of it|up))*(?= ;|$)/g, 'what is the surface area'],
  [/\b(?:is |was )?(?:wrapping|covering) (a (?:box|parcel|gift|present|package)) (?:that is|which is|measuring|of)? ?(?=#)/g, 'has a cuboid '],
  // Diagonals.
  [/ ?;? ?(?:as )?(?:measured|measuring|which is|that is) (?:from )?(?:corner to (?:the )?(?:opposite )?corner|diagonally)/g, ' on the diagonal'],
  [/\bthrow (?=(?:straight |directly )?from\b)/g, 'distance '],
  [/\b(?:tell|give) me the (?=distance|throw)/g, 'find the '],
  [/\bwith (#\d+) between (?:the )?(?:bases|each base|neighbouring bases|consecutive bases|adjacent corners|neighbouring corners)/g, 'with side $1'],
  // Wheels.
  [/\b(?:he|she|they|i|we|[a-z]+) (?:rides?|rode|cycles?|cycled|travels?|travelled|goes|went|pedals?|pedalled|drives?|drove|walks?|walked|pushes|pushed|rolls?)((?: (?:it|exactly|straight|a|distance|of|for))*) (#\d+)(?: (?:to|from|along|down|through|around) (?:the|his|her|my|a|their)? ?(?:[a-z]+)(?: (?:in a straight line))?)?(?: (?:in a straight line|without stopping|on flat ground|non-stop))?(?! and back)(?=.*\bhow many\b.*\b(?:turns|times|revolutions|rotations))/g, ' ; travels $2 '],
  [/\b(how many (?:complete |full |whole )*(?:turns|revolutions|rotations))(?: (?:does|will|do|did|has|would|the|a|each|it|its|his|her|wheel|make|makes|made|complete|completes|turn))*(?: (?:on|along|over|during|in) (?:the|his|her|this) (?:way|journey|trip|ride|distance|drive))?/g, '$1 does it make'],
]; // prettier-ignore
