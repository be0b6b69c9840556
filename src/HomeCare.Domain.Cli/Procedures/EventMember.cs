using System.CommandLine;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli;

/// <summary>A member of an event in a record that an option of the command line gives.</summary>
/// <param name="Name">Its name in the record.</param>
/// <param name="Option">The option.</param>
/// <param name="IsRequired">Whether the event needs it. Without it, the record holds nothing there.</param>
/// <param name="Read">What the option gives the record.</param>
internal sealed record EventMember(string Name, Option<string> Option, bool IsRequired, Func<ParseResult, JsonNode?> Read);
