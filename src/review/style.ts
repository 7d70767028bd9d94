// How the review page looks: light and dark by the reader's own setting, one hue an outlet, never colour alone.

/** Hue of the outlet `at`, in degrees: by the golden angle, which keeps neighbours far apart however many there are. */
export const hueOf = (at: number): number => Math.round((at * 137.508) % 360)

export const STYLE = `
:root { color-scheme: light dark; --lightness: 40%; font: 1rem/1.55 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --lightness: 70%; } }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
#filters { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; position: sticky; top: 0; padding: .5rem 0; background: Canvas; }
select, button { font: inherit; max-width: 16rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.passage { border-left: .4rem solid hsl(var(--hue) 65% var(--lightness)); padding: .1rem 0 .1rem .8rem; margin: 1.2rem 0; }
.passage p { margin: .2rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.credit, .details, details { font-size: .85rem; }
.dot { display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: 50%; background: hsl(var(--hue) 65% var(--lightness)); }
u.source { text-decoration: underline solid 2px; }
u.cue { text-decoration: underline wavy 1px; }
.glance { list-style: none; padding: 0; }
.glance li { border-left: .4rem solid hsl(var(--hue) 65% var(--lightness)); padding-left: .8rem; }
.glance .name { display: inline-block; min-width: 12rem; }
summary { cursor: pointer; }
figure { margin: 0; }
figure svg { width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid GrayText; }
[hidden] { display: none; }
`
