namespace HomeCare.Domain.Cli;

/// <summary>A package ranked, of whatever kind of service.</summary>
internal interface ICallOffAnswer
{
    /// <summary>Whether anybody is eligible.</summary>
    bool IsAwarded { get; }

    /// <summary>The record of the decision, in UTF-8.</summary>
    ReadOnlyMemory<byte> Record { get; }

    /// <summary>Everybody who was considered.</summary>
    IEnumerable<ProviderId> Candidates { get; }

    /// <summary>Why a candidate got its place or was refused.</summary>
    ValueList<string> Why(ProviderId provider);

    /// <summary>What would have changed the answer for a candidate.</summary>
    ValueList<string> WhatIf(ProviderId provider);

    /// <summary>The whole answer on a page.</summary>
    void Print(TextWriter output, string? recordFile);
}
