namespace HomeCare.Domain.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>There is an answer.</summary>
    internal const int Answer = 0;

    /// <summary>There is an answer and it is negative: nobody is eligible, a replay differs, a scheme is in breach, a bid is rejected, or records of absences do not fit together.</summary>
    internal const int NegativeAnswer = 1;

    /// <summary>The input could not be used, or the answer could not be written.</summary>
    internal const int BadInput = 2;
}
