# SPDX-License-Identifier: MIT
# jq -nr -f to-csv.jq REPLY.json... >OUTPUT.csv: the results of several e-mail searches as enrow-batch writes them.
def cell:
    if . == null then "" elif type == "string" then . else tojson end
    | if test("[\",\r\n]") then "\"" + gsub("\""; "\"\"") + "\"" else . end;
"batch_id,kind,index,qualification,email,firstname,lastname,fullname,gender,domain,company,searched_fullname," +
"searched_company_domain,searched_company_name,custom\r",
(inputs | .general.id as $id | .results[]
    | [$id, "email-finder", .index, .qualification, .email, .info.firstname, .info.lastname, .info.fullname,
       .info.gender, .info.domain, .info.companyInfo.name, .raw_params.fullname, .raw_params.company_domain,
       .raw_params.company_name, .custom]
    | map(cell) | join(",") + "\r")
