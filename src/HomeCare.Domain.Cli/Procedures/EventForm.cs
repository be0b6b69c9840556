using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>How an event of one kind is written on the command line.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Provider">The member of the record that the providers after the kind go into; null for none.</param>
/// <param name="IsList">Whether there may be several of them.</param>
/// <param name="Members">The other members, each from an option.</param>
internal sealed record EventForm(ProcedureEventKind Kind, string? Provider, bool IsList, params EventMember[] Members)
{
    /// <summary>The event as it is written, such as <c>awarded PROVIDER --by NAME --at TIME</c>.</summary>
    internal string Usage => string.Join(' ', [.. Words("PROVIDER"), "--at TIME", .. Members.Where(member => !member.IsRequired).Select(member => $"[{Written(member)}]")]);

    /// <summary>What has to be written besides the moment, for a provider that is named.</summary>
    internal IEnumerable<string> Words(string provider) =>
        [Kind.Name, .. Provider is null ? [] : new[] { provider + (IsList ? " ..." : string.Empty) }, .. Members.Where(member => member.IsRequired).Select(Written)];

    private static string Written(EventMember member) => $"{member.Option.Name} {member.Option.HelpName}";
}
