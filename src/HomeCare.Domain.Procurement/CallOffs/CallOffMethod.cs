using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>How a contract was called off, said neutrally (ambiguity A14). The name is the form used in files.</summary>
/// <remarks>The notices offer only "section 46" and "section 45(4)", neither of which applies to light touch services.</remarks>
public sealed class CallOffMethod : SmartEnum<CallOffMethod>
{
    /// <summary>After a competition between members.</summary>
    public static readonly CallOffMethod WithCompetition = new("with-competition", 1, "section 46");

    /// <summary>Without one, by the scheme's published mechanism.</summary>
    public static readonly CallOffMethod WithoutCompetition = new("without-competition", 2, "section 45(4)");

    private CallOffMethod(string name, int value, string noticeLabel)
        : base(name, value) => NoticeLabel = noticeLabel;

    /// <summary>What the form of a notice offers for it.</summary>
    public string NoticeLabel { get; }
}
