// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

class QMenu;

namespace enrow
{

class ExportController;

// Stands at the rows that are shown and says how many it saves. Its menu has the usual files, which ask for a place
// alone, and the last preset; what else can be chosen is behind the options.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    // The controller must outlive it.
    explicit ExportButton(ExportController &exports, QWidget *parent = nullptr);

private:
    void fill(QMenu *menu);
    void follow();

    ExportController &m_exports;
};

} // namespace enrow
