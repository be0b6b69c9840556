namespace HomeCare.Domain.CallOff;

/// <summary>Where points are rounded.</summary>
public enum RoundedAt
{
    /// <summary>Nowhere: points are exact.</summary>
    Nowhere,

    /// <summary>At each line: the points for the price, and those for each question. The total is their sum.</summary>
    EachLine,

    /// <summary>At the total of the lines, which are exact.</summary>
    Total,
}
