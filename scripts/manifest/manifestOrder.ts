/** What an element of the manifest may hold: its children in the order that Excel demands, `+` those that must be there. */
export type ElementOrder = Readonly<Record<string, readonly string[]>>;

const ICON = ['+bt:Image'];
const LOCALISED = ['Override'];
const RESOURCE = ['bt:Override'];

/**
 * The order of a task pane add-in's manifest, as Microsoft documents it; keys are paths from the root's end.
 * Only what this add-in may need is listed: another element is a problem to look at.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const manifestOrder: ElementOrder = {
  OfficeApp: [
    '+Id',
    'AlternateId',
    '+Version',
    '+ProviderName',
    '+DefaultLocale',
    '+DisplayName',
    '+Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    '+Hosts',
    'Requirements',
    '+DefaultSettings',
    '+Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  DisplayName: LOCALISED,
  'OfficeApp/Description': LOCALISED,
  IconUrl: LOCALISED,
  HighResolutionIconUrl: LOCALISED,
  SupportUrl: LOCALISED,
  'OfficeApp/Hosts': ['+Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['+Set'],
  DefaultSettings: ['+SourceLocation'],
  VersionOverrides: [
    'Description',
    'Requirements',
    '+Hosts',
    '+Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  'VersionOverrides/Hosts': ['+Host'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', '+DesktopFormFactor'],
  Runtimes: ['+Runtime'],
  DesktopFormFactor: ['GetStarted', '+FunctionFile', '+ExtensionPoint'],
  GetStarted: ['+Title', '+Description', '+LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  OfficeTab: ['+Group'],
  Group: ['OverriddenByRibbonApi', '+Label', '+Icon', '+Control'],
  'Group/Icon': ICON,
  Control: ['OverriddenByRibbonApi', '+Label', '+Supertip', '+Icon', '+Action', 'Enabled', 'Items'],
  'Control/Icon': ICON,
  Supertip: ['+Title', '+Description'],
  // A shared runtime has one pane and so no TaskpaneId.
  Action: ['SourceLocation', 'Title', 'FunctionName'],
  Resources: ['+bt:Images', '+bt:Urls', '+bt:ShortStrings', '+bt:LongStrings'],
  'bt:Images': ['+bt:Image'],
  'bt:Urls': ['+bt:Url'],
  'bt:ShortStrings': ['+bt:String'],
  'bt:LongStrings': ['+bt:String'],
  'bt:Images/bt:Image': RESOURCE,
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
};
