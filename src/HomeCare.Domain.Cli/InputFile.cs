namespace HomeCare.Domain.Cli;

/// <summary>Reads and writes whole files, and turns what the system refuses into bad input.</summary>
internal static class InputFile
{
    internal static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: it cannot be read: {problem.Message}");
        }
    }

    /// <summary>Writes a file whole or not at all: under another name first, then moved to its place.</summary>
    internal static void Write(string path, ReadOnlyMemory<byte> content, bool overwrite)
    {
        var partial = path + ".partial";
        try
        {
            if (!overwrite && File.Exists(path))
            {
                throw new BadInputException($"{path}: it exists and is kept: choose another name, or --force to replace it");
            }

            File.WriteAllBytes(partial, content.Span);
            File.Move(partial, path, overwrite);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            throw new BadInputException($"{path}: it cannot be written: {problem.Message}");
        }
    }
}
