// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

using TeiEdition.Schematron.XPath.Native;

namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>XML Path Language 2.0, section 3.2.1.1: every axis from every node of documents, against its definition by kinship.</summary>
[TestClass]
public sealed class AxisTests
{
    private const string Document = "<a p='1'>t<b q='2' r='3'><c/>u<c s='4'><!--x--><d/></c></b><?pi y?><b/><e><f><g/></f>v</e></a>";

    [TestMethod]
    [DataRow(Axis.Child)]
    [DataRow(Axis.Attribute)]
    [DataRow(Axis.Self)]
    [DataRow(Axis.Descendant)]
    [DataRow(Axis.DescendantOrSelf)]
    [DataRow(Axis.FollowingSibling)]
    [DataRow(Axis.Following)]
    [DataRow(Axis.Parent)]
    [DataRow(Axis.Ancestor)]
    [DataRow(Axis.AncestorOrSelf)]
    [DataRow(Axis.PrecedingSibling)]
    [DataRow(Axis.Preceding)]
    public void Axis_gives_the_nodes_of_its_definition_in_its_order(object boxed)
    {
        Axis axis = (Axis)boxed;
        DocumentTree tree = Case.Tree(Document);
        for (int origin = 0; origin < tree.Count; origin++)
        {
            List<int> walked = [];
            for (int at = AxisWalk.First(tree.Nodes, axis, origin); at != AxisWalk.None; at = AxisWalk.Next(tree.Nodes, axis, origin, at))
            {
                walked.Add(at);
            }

            List<int> defined = [.. Enumerable.Range(0, tree.Count).Where(n => IsOn(tree, axis, origin, n))];
            if (AxisWalk.IsReverse(axis))
            {
                defined.Reverse();
            }

            Assert.AreEqual(string.Join(' ', defined), string.Join(' ', walked), $"{axis} from {NodePath.Of(tree, origin)}");
        }
    }

    private static bool IsOn(DocumentTree tree, Axis axis, int origin, int node)
    {
        bool isAttribute = tree.KindOf(node) == NodeKind.Attribute;
        bool above = IsAbove(tree, node, origin);
        bool below = IsAbove(tree, origin, node) && !isAttribute;
        bool siblings = origin != node && tree.ParentOf(origin) == tree.ParentOf(node) && !isAttribute && tree.KindOf(origin) != NodeKind.Attribute;
        return axis switch
        {
            Axis.Child => tree.ParentOf(node) == origin && !isAttribute,
            Axis.Attribute => tree.ParentOf(node) == origin && isAttribute,
            Axis.Self => node == origin,
            Axis.Descendant => below,
            Axis.DescendantOrSelf => below || node == origin,
            Axis.Parent => tree.ParentOf(origin) == node,
            Axis.Ancestor => above,
            Axis.AncestorOrSelf => above || node == origin,
            Axis.FollowingSibling => siblings && node > origin,
            Axis.PrecedingSibling => siblings && node < origin,
            Axis.Following => node > origin && !IsAbove(tree, origin, node) && !isAttribute,
            _ => node < origin && !above && !isAttribute,
        };
    }

    private static bool IsAbove(DocumentTree tree, int above, int node)
    {
        int? at = tree.ParentOf(node);
        while (at is not null && at != above)
        {
            at = tree.ParentOf(at.Value);
        }

        return at is not null;
    }
}
