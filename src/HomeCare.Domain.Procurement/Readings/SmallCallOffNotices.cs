namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A16. Does a call-off below the threshold and of £30,000 or more need a details notice?</summary>
public enum SmallCallOffNotices
{
    /// <summary>Yes: section 87(3) has no exception for it. The default.</summary>
    Required,

    /// <summary>Practice publishes few; it is advice.</summary>
    Advised,
}
