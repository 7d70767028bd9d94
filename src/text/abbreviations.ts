// Data: words whose full stop does not end a sentence.
// Source: the titles, ranks, months, states and company forms of American and British newsroom style guides (AP,
// Guardian).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Never end a sentence: a name or a number follows ("Gov. Rick Snyder", "No. 10"). Without the full stop, lower case.
 */
export const BEFORE_A_NAME = words(`
  mr mrs ms mx dr prof rev fr sr hon st ste mt ft capt cpt col cmdr cmd gen lt maj sgt cpl pvt adm brig ens
  gov lt rep sen reps sens amb atty pres del supt msgr messrs mme mlle sec asst assoc treas
  no nos vol fig vs v op art ch pp ed eds approx est ca cf viz al
`)

/** End a sentence only where what follows looks like a new one ("Acme Inc. said" against "Acme Inc. The firm…"). */
export const EITHER_WAY = words(`
  inc corp co ltd llc plc bros dept univ assn ave blvd rd bldg jr sr esq phd ph.d m.d b.a m.a etc
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo a.m p.m u.s u.k u.n e.u d.c l.a n.y n.j n.h n.c s.c n.m r.i w.va u.s.a u.s.s.r p.r.c
`)

/** The few that are written small; any other small word before a full stop ends its sentence ("He sat."). */
export const WRITTEN_SMALL = words('v vs cf viz al approx est ca etc a.m p.m no nos pp p')
