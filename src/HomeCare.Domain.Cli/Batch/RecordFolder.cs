using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>A folder of decision records, one for each package, named by its reference. Nothing in it is ever replaced.</summary>
internal sealed class RecordFolder
{
    private const string Ending = ".json";

    internal RecordFolder(string folder, IEnumerable<CallOffRequest> requests)
    {
        Path = folder;
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new BadInputException("the name of the folder is empty: name a folder");
        }

        var files = requests.Select(request => FileOf(request.Reference)).ToArray();
        var repeated = files.GroupBy(file => file, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        if (repeated.Length > 0)
        {
            throw new BadInputException(repeated.Select(file => $"{file}: two packages would have a record of this name: give them references that differ"));
        }

        if (files.Where(File.Exists).ToArray() is { Length: > 0 } kept)
        {
            throw new BadInputException(kept.Select(file => $"{file}: it exists and is kept: choose another folder"));
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"{folder}: it cannot be made: {problem.Message}");
        }
    }

    internal string Path { get; }

    /// <summary>The files of a folder of records, in ordinal order.</summary>
    internal static string[] FilesIn(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BadInputException($"{folder}: there is no such folder: name a folder of decision records");
        }

        var files = Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0 ? files : throw new BadInputException($"{folder}: there is no file *{Ending} in it: name a folder of decision records");
    }

    internal void Write(IEnumerable<Ranking> rankings)
    {
        foreach (var ranking in rankings)
        {
            InputFile.Write(FileOf(ranking.Request.Reference), DecisionRecord.Of(ranking).Bytes);
        }
    }

    // A reference may hold what a name of a file may not.
    private string FileOf(PackageReference reference) => System.IO.Path.Combine(
        Path,
        string.Concat(reference.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c.ToString() : $"%{(int)c:x4}")) + Ending);
}
