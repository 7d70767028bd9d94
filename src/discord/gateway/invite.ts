// The link that brings the bot into a server.

/** Answers to commands need no permission; the audit channel needs View Channel (bit 10) and Send Messages (bit 11). */
const PERMISSIONS = (1 << 10) | (1 << 11)

/** The address at which somebody with Manage Server invites the bot. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(PERMISSIONS),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}
