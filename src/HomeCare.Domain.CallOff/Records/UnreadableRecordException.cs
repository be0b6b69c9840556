namespace HomeCare.Domain.CallOff;

/// <summary>Stops the reading of a record; caught by the reader and never seen outside it.</summary>
internal sealed class UnreadableRecordException(string path, string problem) : Exception(problem)
{
    internal string Path { get; } = path;
}
