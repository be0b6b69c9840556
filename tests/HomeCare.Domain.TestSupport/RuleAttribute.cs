using Xunit.Abstractions;
using Xunit.Sdk;

namespace HomeCare.Domain.TestSupport;

/// <summary>Marks a test as proof of a published rule, by its id. Run one rule's tests with <c>--filter Rule=HCL26-061a</c>.</summary>
[TraitDiscoverer("HomeCare.Domain.TestSupport.RuleDiscoverer", "HomeCare.Domain.TestSupport")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RuleAttribute(string id) : Attribute, ITraitAttribute
{
    public string Id { get; } = id;
}

public sealed class RuleDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        [new("Rule", (string)traitAttribute.GetConstructorArguments().First())];
}
