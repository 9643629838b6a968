// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;

namespace enrow
{

// "Copy" and "Select all" of the Edit menu: they do what their keys do where the focus is.
class FocusActions : public QObject
{
    Q_OBJECT

public:
    // Adds them to the menu, which owns it.
    explicit FocusActions(QMenu *menu);

private:
    static void copy();
    static void selectAll();
};

} // namespace enrow
