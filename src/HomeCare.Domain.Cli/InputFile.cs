namespace HomeCare.Domain.Cli;

/// <summary>Reads and writes whole files, and turns what the system refuses into bad input.</summary>
internal static class InputFile
{
    private const int MostBytes = 100_000_000;

    internal static byte[] Read(string path)
    {
        RefuseFolder(path);
        try
        {
            using var file = File.OpenRead(path);
            using var content = new MemoryStream();
            var block = new byte[1 << 16];
            for (int read; (read = file.Read(block)) > 0;)
            {
                content.Write(block.AsSpan(0, read));
                if (content.Length > MostBytes)
                {
                    throw new BadInputException($"{path}: it is larger than 100 MB, and no file that this command reads is: name another file");
                }
            }

            return content.ToArray();
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            throw new BadInputException($"{path}: it cannot be read: {problem.Message}");
        }
    }

    /// <summary>Writes a file that is not there yet, whole or not at all: under another name first, then moved to its place.</summary>
    internal static void Write(string path, ReadOnlyMemory<byte> content)
    {
        RefuseFolder(path);
        if (File.Exists(path))
        {
            throw new BadInputException($"{path}: it exists and is kept: choose another name");
        }

        Write(path, content, overwrite: false);
    }

    /// <summary>Writes a record in the same way; only another record is ever replaced, never an input or a device.</summary>
    internal static void WriteRecord(string path, ReadOnlyMemory<byte> record, bool overwrite)
    {
        RefuseFolder(path);
        if (File.Exists(path))
        {
            if (!overwrite)
            {
                throw new BadInputException($"{path}: it exists and is kept: choose another name, or --force to replace it");
            }

            if (!BeginsLike(path, record.Span))
            {
                throw new BadInputException($"{path}: it is not a record of this form and is kept: choose another name");
            }
        }

        Write(path, record, overwrite);
    }

    private static void Write(string path, ReadOnlyMemory<byte> content, bool overwrite)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new BadInputException($"{path}: there is no folder {folder}: make it, or choose another one");
        }

        var partial = path + ".partial";
        var begun = false;
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew))
            {
                begun = true;
                file.Write(content.Span);
            }

            File.Move(partial, path, overwrite);
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            if (begun)
            {
                Remove(partial);
            }

            throw new BadInputException($"{path}: it cannot be written: {problem.Message}");
        }
    }

    // A device or a pipe has no length; asking for that first keeps it from being opened.
    private static bool BeginsLike(string path, ReadOnlySpan<byte> record)
    {
        var expected = record[..(record.IndexOf((byte)':') + 1)];
        try
        {
            if (new FileInfo(path).Length < expected.Length)
            {
                return false;
            }

            using var file = File.OpenRead(path);
            var begin = new byte[expected.Length];
            return file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && expected.SequenceEqual(begin);
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            throw new BadInputException($"{path}: it cannot be read to see that it is a record: {problem.Message}");
        }
    }

    private static void Remove(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception problem) when (IsRefusal(problem))
        {
            // What stopped the writing is told; what stops the cleaning up adds nothing to it.
        }
    }

    private static void RefuseFolder(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new BadInputException("the name of a file is empty: name a file");
        }

        if (Directory.Exists(path))
        {
            throw new BadInputException($"{path}: it is a folder: name a file");
        }
    }

    private static bool IsRefusal(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
