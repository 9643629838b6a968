// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace enrow
{

// The name of a company without its legal form, which many lists leave out: "acme" and "bv" of "Acme B.V.". Two legal
// forms are two companies, however much their names are alike.
struct CompanyKey {
    std::string name = {};      // empty: nothing by which a company is known
    std::string legalForm = {}; // empty: not said
};

// Of a name that is folded, with one blank between its words. A form is looked for at the end, and only among those
// that are no words of a name too: "spa" and "co" stay where they are. At the beginning it is one of those that French
// lists write there and nobody is called by: "SARL Dupont", but SAS Institute is a name.
CompanyKey companyKeyOf(std::string_view folded);

} // namespace enrow
