// Discord's limits on a message body, checked on everything that the bot sends in a test.

interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly description?: string
  readonly custom_id?: string
  readonly components?: readonly Component[]
  readonly accessory?: Component
  readonly file?: { readonly url: string }
  readonly value?: string
  readonly max_length?: number
  readonly component?: Component
  readonly url?: string
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[]
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string }[]
}

interface Body {
  readonly flags?: number
  readonly title?: string
  readonly files?: Readonly<Record<string, string>>
  readonly content?: string
  readonly embeds?: readonly unknown[]
  readonly components?: readonly Component[]
  readonly allowed_mentions?: { readonly parse?: readonly string[] }
  readonly choices?: readonly { readonly name: string; readonly value: string }[]
}

const IS_COMPONENTS_V2 = 1 << 15
const EPHEMERAL = 1 << 6

/** What is wrong with `body` by Discord's published limits; empty where nothing is. */
export function faultsOf(body: Body): string[] {
  const faults: string[] = []
  const check = (fine: boolean, fault: string): void => {
    if (!fine) faults.push(fault)
  }
  if (body.choices) {
    check(body.choices.length <= 25, `${body.choices.length} choices`)
    for (const { name, value } of body.choices)
      check(name.length >= 1 && name.length <= 100 && value.length <= 100, `choice of ${name.length} characters`)
    return faults
  }
  if (body.title !== undefined) {
    check(body.title.length >= 1 && body.title.length <= 45, `form title of ${body.title.length} characters`)
    const labels = body.components ?? []
    check(labels.length >= 1 && labels.length <= 5, `form of ${labels.length} fields`)
    for (const { type, label = '', description = '', component } of labels) {
      check(type === 18, `form with a component of type ${type}, which Discord has deprecated there`)
      check(label.length >= 1 && label.length <= 45, `field label of ${label.length} characters`)
      check(description.length <= 100, `field description of ${description.length} characters`)
      const { value = '', max_length = 4000, label: own } = component ?? {}
      check(own === undefined, 'a field with a label of its own')
      check(max_length <= 4000 && value.length <= max_length, `field filled with ${value.length} characters`)
    }
    return faults
  }
  check(((body.flags ?? 0) & ~(IS_COMPONENTS_V2 | EPHEMERAL)) === 0, `unexpected flags ${body.flags}`)
  if (!body.components) return faults
  check(((body.flags ?? 0) & IS_COMPONENTS_V2) !== 0, 'components without the V2 flag')
  check(body.content === undefined && body.embeds === undefined, 'content or embeds beside V2 components')
  check(body.allowed_mentions?.parse?.length === 0, 'mentions are not switched off')
  const all = [...flatten(body.components)]
  check(all.length >= 1 && all.length <= 40, `${all.length} components`)
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)
  check(text <= 4000, `${text} characters of text`)
  for (const { type, content } of all) check(type !== 10 || (content ?? '').length > 0, 'an empty text display')
  const ids = all.flatMap(({ custom_id }) => custom_id ?? [])
  check(new Set(ids).size === ids.length, 'two custom ids alike')
  for (const id of ids) check(id.length >= 1 && id.length <= 100, `custom id of ${id.length} characters`)
  for (const { type, url = '' } of all) check(type !== 2 || url.length <= 512, `a link of ${url.length} characters`)
  for (const { type, options = [] } of all) {
    check(type !== 3 || (options.length >= 1 && options.length <= 25), `a menu of ${options.length} choices`)
    for (const { label, value, description } of options)
      check(
        label.length <= 100 && value.length <= 100 && (description ?? 'x').length <= 100 && description !== '',
        `a choice of ${label.length}, ${value.length} and ${description?.length} characters`,
      )
  }
  for (const { media, description } of all.flatMap(({ items = [] }) => items)) {
    check(media.url.replace('attachment://', '') in (body.files ?? {}), `no file ${media.url}`)
    check((description ?? '').length >= 1 && (description ?? '').length <= 1024, 'a picture without words')
  }
  for (const { type, file } of all)
    check(type !== 13 || (file?.url.replace('attachment://', '') ?? '') in (body.files ?? {}), `no file ${file?.url}`)
  return faults
}

function* flatten(components: readonly Component[]): Generator<Component> {
  for (const component of components) {
    yield component
    yield* flatten([
      ...(component.components ?? []),
      ...[component.accessory, component.component].filter((one) => one !== undefined),
    ])
  }
}

/** All text of a message body, in reading order: what a member sees. */
export const textOf = (body: Body): string =>
  [...flatten(body.components ?? [])].flatMap(({ content }) => content ?? []).join('\n')
