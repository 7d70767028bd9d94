// Where the commands for everybody exist: in servers, with the bot alone, in other conversations; for servers and members.

import { ApplicationIntegrationType, InteractionContextType } from 'discord.js'

export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}
