namespace HomeCare.Domain.Cli;

/// <summary>Stops a command whose input cannot be used; carries every line to tell.</summary>
internal sealed class BadInputException(IEnumerable<string> lines) : Exception
{
    internal BadInputException(string line)
        : this([line])
    {
    }

    internal IReadOnlyList<string> Lines { get; } = [.. lines];
}
